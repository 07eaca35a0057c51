/**
 * Known persons in memory, an accelerator of the storage: start reading at {@link nl.huiskring.household.index.MemoryIndex}. The
 * storage stays the truth; without this index every answer is the same, only slower.
 */
@NullMarked
package nl.huiskring.household.index;

import org.jspecify.annotations.NullMarked;
