/** The running hub: settings, the servers it stands on, and the wiring of the rooms, one class a room. */
@NullMarked
package nl.huiskring.hub.server;

import org.jspecify.annotations.NullMarked;
