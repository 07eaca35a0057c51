/** Who is at the screen, what he may open, and the record of what he opened. */
@NullMarked
package nl.huiskring.console.access;

import org.jspecify.annotations.NullMarked;
