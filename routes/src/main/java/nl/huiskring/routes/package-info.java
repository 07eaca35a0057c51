/**
 * One class per flow, each a sentence; every step is a named bean. Flows know records of model and the cores, never a wire
 * format and never a table.
 */
@NullMarked
package nl.huiskring.routes;

import org.jspecify.annotations.NullMarked;
