/** The program: its commands. Nothing but assembly and talk with the operator lives here. */
@NullMarked
package nl.huiskring.hub;

import org.jspecify.annotations.NullMarked;
