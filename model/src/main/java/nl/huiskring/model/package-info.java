/**
 * The words of the exchange: identifiers, dates, partners. Everything here is a value that cannot exist in a wrong state;
 * only the JDK and the null annotations may be used.
 */
@NullMarked
package nl.huiskring.model;

import org.jspecify.annotations.NullMarked;
