/** What the doctor sees, on machines made up for it. */
@NullMarked
package nl.huiskring.hub.doctor;

import org.jspecify.annotations.NullMarked;
