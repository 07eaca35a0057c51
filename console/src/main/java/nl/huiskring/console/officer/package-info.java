/** The screens of the privacy officer: what was disclosed, what was refused, and under which rule. */
@NullMarked
package nl.huiskring.console.officer;

import org.jspecify.annotations.NullMarked;
