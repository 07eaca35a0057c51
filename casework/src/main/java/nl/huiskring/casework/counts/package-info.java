/** Counts for those who may see numbers and no persons, made safe against counting back. */
@NullMarked
package nl.huiskring.casework.counts;

import org.jspecify.annotations.NullMarked;
