/** Tests of this room. */
@NullMarked
package nl.huiskring.console.desk;

import org.jspecify.annotations.NullMarked;
