/** Tests of this room. */
@NullMarked
package nl.huiskring.console.words;

import org.jspecify.annotations.NullMarked;
