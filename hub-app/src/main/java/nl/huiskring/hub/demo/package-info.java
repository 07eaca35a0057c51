/** The main job: the hub and the town on one machine, and the report that recounts what the partners wrote down. */
@NullMarked
package nl.huiskring.hub.demo;

import org.jspecify.annotations.NullMarked;
