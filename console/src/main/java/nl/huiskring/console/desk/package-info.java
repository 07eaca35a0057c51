/** The screens of a case manager: the signals of the own organisation and the household behind one. */
@NullMarked
package nl.huiskring.console.desk;

import org.jspecify.annotations.NullMarked;
