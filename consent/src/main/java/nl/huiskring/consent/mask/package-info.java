/**
 * What is cut out: the masked form of a field for a PERMIT_MASKED decision, and the redaction of protected words from every
 * free text that leaves.
 */
@NullMarked
package nl.huiskring.consent.mask;

import org.jspecify.annotations.NullMarked;
