/** Measurements, never part of the hub: start reading at {@link nl.huiskring.bench.Bench}. */
@NullMarked
package nl.huiskring.bench;

import org.jspecify.annotations.NullMarked;
