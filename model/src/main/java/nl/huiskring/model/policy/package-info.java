/**
 * The vocabulary of decisions: categories, purposes, grounds, outcomes and the shape of a permit. The rules themselves live in consent.
 */
@NullMarked
package nl.huiskring.model.policy;

import org.jspecify.annotations.NullMarked;
