/** Tests of this room. */
@NullMarked
package nl.huiskring.console.gap;

import org.jspecify.annotations.NullMarked;
