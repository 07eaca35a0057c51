/**
 * Who belongs with whom, since when: a household is a set of time-bounded relations, never an address. Start reading at
 * {@link nl.huiskring.household.graph.HouseholdPlanner}; persons are never merged here.
 */
@NullMarked
package nl.huiskring.household.graph;

import org.jspecify.annotations.NullMarked;
