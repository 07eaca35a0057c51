/**
 * What partners tell: one record for every message type, built from a closed catalogue of fields, each with its category and part. JDK only.
 */
@NullMarked
package nl.huiskring.model.message;

import org.jspecify.annotations.NullMarked;
