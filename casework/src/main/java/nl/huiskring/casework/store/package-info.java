/** Ports: what the casework room asks of a storage. Every method works in the caller's transaction. */
@NullMarked
package nl.huiskring.casework.store;

import org.jspecify.annotations.NullMarked;
