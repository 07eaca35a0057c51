/**
 * REST: events in and status out by the NL GOV API Design Rules, signals to partners as CloudEvents. What the messages say is
 * read by {@code contract}; here are HTTP, tokens and problems only.
 */
@NullMarked
package nl.huiskring.adapters.rest;

import org.jspecify.annotations.NullMarked;
