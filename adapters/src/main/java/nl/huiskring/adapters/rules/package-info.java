/** Reads the alert-rule and sharing files of {@code config}; a key that is unknown or missing stops the start. */
@NullMarked
package nl.huiskring.adapters.rules;

import org.jspecify.annotations.NullMarked;
