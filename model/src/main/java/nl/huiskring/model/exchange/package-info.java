/**
 * What adapters and routes hand each other: received and cleared records, receipts, error codes and the names of the four channels.
 */
@NullMarked
package nl.huiskring.model.exchange;

import org.jspecify.annotations.NullMarked;
