/**
 * What must happen by when: the Dutch working days and the statutory clocks of Veilig Thuis. Every moment is handed in;
 * nothing here looks at the clock of the machine.
 */
@NullMarked
package nl.huiskring.casework.clock;

import org.jspecify.annotations.NullMarked;
