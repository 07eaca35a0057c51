/** Made-up inhabitants of the Netherlands, with names as skewed as real ones. Nobody in it exists. */
@NullMarked
package nl.huiskring.bench.people;

import org.jspecify.annotations.NullMarked;
