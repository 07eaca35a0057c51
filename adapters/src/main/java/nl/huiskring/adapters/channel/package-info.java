/** How every adapter asks the routes: the in-process channels with their types, so that no adapter knows what lies behind. */
@NullMarked
package nl.huiskring.adapters.channel;

import org.jspecify.annotations.NullMarked;
