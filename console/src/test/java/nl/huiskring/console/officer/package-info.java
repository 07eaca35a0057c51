/** Tests of this room. */
@NullMarked
package nl.huiskring.console.officer;

import org.jspecify.annotations.NullMarked;
