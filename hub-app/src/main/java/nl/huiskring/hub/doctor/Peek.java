package nl.huiskring.hub.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import nl.huiskring.adapters.identity.CertificateOin;
import nl.huiskring.model.Oin;

/**
 * Looks who has a port: hub, broker, Keycloak and the played partners show the hub's certificate, PostgreSQL writes down its
 * port beside its data.
 *
 * @param own the certificate of the hub on this data folder, once it has one
 */
record Peek(Oin hub, Optional<X509Certificate> own) {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int PORT_LINE = 3;

    /** Who has a port on which TLS is spoken. */
    Listener at(InetAddress bind, int port) {
        return isFree(bind, port)
                ? Listener.NOBODY
                : shown(bind, port).map(this::owner).orElse(Listener.SOMEBODY_ELSE);
    }

    /** Who has the port of the database. */
    Listener database(Path postgres, int port) {
        if (isFree(InetAddress.getLoopbackAddress(), port)) {
            return Listener.NOBODY;
        }
        return databasePort(postgres).filter(found -> found == port).isPresent()
                ? Listener.THIS_HUB
                : Listener.SOMEBODY_ELSE;
    }

    /** The port on which the embedded database of a data folder listens now. */
    static Optional<Integer> databasePort(Path postgres) {
        try {
            List<String> lines = Files.readAllLines(postgres.resolve("cluster").resolve("postmaster.pid"));
            boolean runs = lines.size() > PORT_LINE
                    && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .isPresent();
            return runs ? Optional.of(Integer.valueOf(lines.get(PORT_LINE).strip())) : Optional.empty();
        } catch (IOException | NumberFormatException notThere) {
            return Optional.empty();
        }
    }

    private Listener owner(X509Certificate shown) {
        if (own.filter(shown::equals).isPresent()) {
            return Listener.THIS_HUB;
        }
        return CertificateOin.of(shown).filter(hub::equals).isPresent() ? Listener.ANOTHER_HUB : Listener.SOMEBODY_ELSE;
    }

    private static boolean isFree(InetAddress bind, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, bind)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static Optional<X509Certificate> shown(InetAddress bind, int port) {
        InetAddress address = bind.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bind;
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port), (int) PATIENCE.toMillis());
            plain.setSoTimeout((int) PATIENCE.toMillis());
            try (SSLSocket socket = (SSLSocket)
                    anybody().getSocketFactory().createSocket(plain, address.getHostAddress(), port, false)) {
                socket.startHandshake();
                Certificate first = socket.getSession().getPeerCertificates()[0];
                return first instanceof X509Certificate certificate ? Optional.of(certificate) : Optional.empty();
            }
        } catch (IOException | GeneralSecurityException noTls) {
            return Optional.empty();
        }
    }

    /** Trusts whoever answers: the certificate is looked at, and nothing is told. */
    private static SSLContext anybody() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, null);
        return context;
    }

    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            throw new UnsupportedOperationException("nobody connects to the doctor");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
