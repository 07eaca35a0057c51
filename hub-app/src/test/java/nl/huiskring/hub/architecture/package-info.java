/** The walls of the house, checked on the compiled classes of all modules. */
@NullMarked
package nl.huiskring.hub.architecture;

import org.jspecify.annotations.NullMarked;
