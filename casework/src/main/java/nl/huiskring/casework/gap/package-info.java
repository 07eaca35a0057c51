/**
 * The gap between what the police registered and what reached Veilig Thuis: the finding that started the project in
 * Hoogeveen.
 */
@NullMarked
package nl.huiskring.casework.gap;

import org.jspecify.annotations.NullMarked;
