/**
 * Is this the same person? Ordered comparisons, integer weights, vetoes for household traps, and a decision that explains
 * itself; start reading at {@link nl.huiskring.household.match.Matcher}. Never looks at a clock or at anything but its input.
 */
@NullMarked
package nl.huiskring.household.match;

import org.jspecify.annotations.NullMarked;
