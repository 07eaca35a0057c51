/**
 * Household traps: how often is somebody who is not known taken for somebody who is? Written apart from the matcher, of which it
 * uses the public entry points only, and never changed to please it (matching.md 3e, 6); start reading at
 * {@link nl.huiskring.bench.traps.TrapsBench}.
 *
 * <p>A made-up population is the register: Dutch, Turkish, Moroccan, Surinamese and Polish names as skewed as real ones
 * ({@link nl.huiskring.bench.traps.NameSupply}), households at addresses, name use after marriage, call names and initials,
 * default birth dates (1 January, 1 July), persons without BSN, secret addresses and shelters; one person in six is known by two
 * records. It holds twins and children called after a parent of its own.
 *
 * <p><b>Traps</b>: a record without BSN of somebody who is <em>not</em> in the register but resembles somebody who is. The right
 * answers are "new" and "a steward must look"; a link by the matcher itself is wrong, to whomever. A rate counts with its
 * one-sided 95 % bound, for no error in 100,000 still leaves 3 in 100,000 possible.
 *
 * <ul>
 *   <li>{@link nl.huiskring.bench.traps.Strangers}: an unrelated new person, a neighbour of the same name, somebody of the same
 *       common name and default birth date
 *   <li>{@link nl.huiskring.bench.traps.Twins}: another name, another name with the same initial, a name one letter off, initials
 *       only
 *   <li>{@link nl.huiskring.bench.traps.Relatives}: parent and child of the same name, the same with initials only, sibling,
 *       partner with another or the same surname, cousin
 * </ul>
 *
 * <p><b>Controls</b> ({@link nl.huiskring.bench.traps.SamePerson}): the same person with one thing otherwise. Only here a link is
 * right; recall is the share that is linked, without a steward, to this very person. Without them a matcher that links nobody
 * would pass. A control takes a person with a full birth date and written given names, at an address that is evidence.
 *
 * <p>The same number of persons, cases and seed always make the same register and the same cases, on any number of cores. What
 * enters: the public types of household and model, word lists. Nothing depends on it.
 */
@NullMarked
package nl.huiskring.bench.traps;

import org.jspecify.annotations.NullMarked;
