/** Tests of this room. */
@NullMarked
package nl.huiskring.console;

import org.jspecify.annotations.NullMarked;
