/** The exchange from partner to partner over the real interfaces: what arrives, what is shown, what is recorded. */
@NullMarked
package nl.huiskring.hub.exchange;

import org.jspecify.annotations.NullMarked;
