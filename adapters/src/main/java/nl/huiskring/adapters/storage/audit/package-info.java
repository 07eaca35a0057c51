/**
 * The audit log in PostgreSQL: staging in the business transaction, one sequencer, the signed checkpoints, reading, checking and
 * exporting. What is logged and how it is proven stands in the audit core.
 */
@NullMarked
package nl.huiskring.adapters.storage.audit;

import org.jspecify.annotations.NullMarked;
