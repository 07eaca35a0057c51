/**
 * May this item go from its holder to this recipient for this purpose: the order of a decision, the consent register and the
 * compiled policy. In come questions, out come rulings; a permit is made nowhere else. Imports {@code model} and the JDK only.
 */
@NullMarked
package nl.huiskring.consent;

import org.jspecify.annotations.NullMarked;
