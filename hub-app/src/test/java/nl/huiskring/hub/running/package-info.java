/** A hub that really runs, with its servers and ten partners, and the words to write a test with it in. */
@NullMarked
package nl.huiskring.hub.running;

import org.jspecify.annotations.NullMarked;
