/** A small house in which everything is built wrong, to see the rules of architecture fail. */
@NullMarked
package nl.huiskring.hub.wrong;

import org.jspecify.annotations.NullMarked;
