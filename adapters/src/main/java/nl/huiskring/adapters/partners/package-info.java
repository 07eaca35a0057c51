/**
 * Registers the parties of the exchange: reads one file per partner and refuses a file that is not wholly understood.
 */
@NullMarked
package nl.huiskring.adapters.partners;

import org.jspecify.annotations.NullMarked;
