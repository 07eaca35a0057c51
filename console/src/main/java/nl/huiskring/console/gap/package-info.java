/** The screen with the gap between what the police registered and what reached Veilig Thuis. */
@NullMarked
package nl.huiskring.console.gap;

import org.jspecify.annotations.NullMarked;
