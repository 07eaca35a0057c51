/** How fast and how well persons are recognised: start reading at {@link nl.huiskring.bench.match.MatchBench}. */
@NullMarked
package nl.huiskring.bench.match;

import org.jspecify.annotations.NullMarked;
