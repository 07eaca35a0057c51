/**
 * Who a person is, as a fold over what was decided about records: found, linked, merged, split, kept apart. Nothing is ever
 * overwritten, so everything can be taken back.
 */
@NullMarked
package nl.huiskring.household.person;

import org.jspecify.annotations.NullMarked;
