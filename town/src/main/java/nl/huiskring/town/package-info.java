/**
 * The simulated town: inhabitants of Hoogeveen and the ten partners, playing over the published interfaces only. Nothing of the
 * other modules enters here; what it knows of the hub is {@code docs/contract.md}.
 */
@NullMarked
package nl.huiskring.town;

import org.jspecify.annotations.NullMarked;
