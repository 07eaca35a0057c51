/** Looks whether this machine and these settings will do, says what to do about it, and changes nothing. */
@NullMarked
package nl.huiskring.hub.doctor;

import org.jspecify.annotations.NullMarked;
