/**
 * The screens for people. They read through the ports of the cores and show only what those hand over; nothing is decided here but
 * who may open which screen.
 */
@NullMarked
package nl.huiskring.console;

import org.jspecify.annotations.NullMarked;
