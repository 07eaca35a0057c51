/** Who lives in the town: inhabitants, households and how they really belong together. */
@NullMarked
package nl.huiskring.town.people;

import org.jspecify.annotations.NullMarked;
