/** Canonical JSON (RFC 8785): the one way to write a record as bytes, and a strict reader of it for whoever checks the log. */
@NullMarked
package nl.huiskring.audit.json;

import org.jspecify.annotations.NullMarked;
