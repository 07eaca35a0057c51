/** Tests of this room. */
@NullMarked
package nl.huiskring.console.access;

import org.jspecify.annotations.NullMarked;
