/**
 * PostgreSQL: the truth. Plain SQL behind the ports of the cores; content is sealed before it reaches a table, look-up keys
 * are keyed hashes. Every method works in the caller's transaction.
 */
@NullMarked
package nl.huiskring.adapters.storage;

import org.jspecify.annotations.NullMarked;
