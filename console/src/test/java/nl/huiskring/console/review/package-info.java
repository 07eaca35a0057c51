/** Tests of this room. */
@NullMarked
package nl.huiskring.console.review;

import org.jspecify.annotations.NullMarked;
