/** How the hub waits for an answer over HTTP. Nothing of any partner format belongs here. */
@NullMarked
package nl.huiskring.adapters.http;

import org.jspecify.annotations.NullMarked;
