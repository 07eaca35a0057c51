/** Ports: what the household room asks of a storage. Every method works in the caller's transaction. */
@NullMarked
package nl.huiskring.household.store;

import org.jspecify.annotations.NullMarked;
