/**
 * What deserves attention and what must happen by when. This package holds the timeline of a household as the rules and
 * clocks see it; pure Java, only {@code model} may be imported.
 */
@NullMarked
package nl.huiskring.casework;

import org.jspecify.annotations.NullMarked;
