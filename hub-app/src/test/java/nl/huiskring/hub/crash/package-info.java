/** What is left after the hub was killed in the middle of its work. */
@NullMarked
package nl.huiskring.hub.crash;

import org.jspecify.annotations.NullMarked;
