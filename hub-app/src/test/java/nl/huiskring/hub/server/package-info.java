/** The settings and the files that are bound to them. */
@NullMarked
package nl.huiskring.hub.server;

import org.jspecify.annotations.NullMarked;
