/**
 * The decision tables of the privacy officer: DMN files are read, checked and evaluated by Apache KIE and become the compiled
 * policy of {@code consent}; vignettes are run against it. KIE stays within this package, and is used at load only.
 */
@NullMarked
package nl.huiskring.adapters.policy;

import org.jspecify.annotations.NullMarked;
