/**
 * Linking whole files with the production scorer: the model is estimated from the file itself, without the truth. Start
 * reading at {@link nl.huiskring.household.link.FileLinker}.
 */
@NullMarked
package nl.huiskring.household.link;

import org.jspecify.annotations.NullMarked;
