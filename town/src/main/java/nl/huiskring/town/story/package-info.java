/** What happens in the town in half a year, as messages of the partners; every message knows its true persons. */
@NullMarked
package nl.huiskring.town.story;

import org.jspecify.annotations.NullMarked;
