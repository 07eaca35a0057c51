package nl.huiskring.adapters.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port for a server of another program. */
final class FreePort {
    private FreePort() {}

    /** The wished port, or one that is free now when the wish is 0; somebody else may take it, so a start must be tried again. */
    static int orElse(int wished) {
        if (wished != 0) {
            return wished;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException wrong) {
            throw new EmbeddedServerFault("no free port on this machine", wrong);
        }
    }
}
