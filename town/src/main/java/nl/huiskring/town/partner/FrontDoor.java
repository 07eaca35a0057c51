package nl.huiskring.town.partner;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import nl.huiskring.town.wire.KeyRing;

/**
 * The one HTTPS port of the town, behind which every partner has its endpoint. Only the hub may call: its certificate is
 * demanded and its OIN checked. An endpoint can be down: then the connection ends without an answer.
 */
final class FrontDoor implements AutoCloseable {
    private final HttpsServer server;
    private final String hubOin;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> down = ConcurrentHashMap.newKeySet();
    private final AtomicInteger missed = new AtomicInteger();

    FrontDoor(int port, KeyRing keys, String hubOin) {
        this.hubOin = hubOin;
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new IllegalStateException("the port of the town cannot be opened: " + port, e);
        }
        server.setHttpsConfigurator(new HttpsConfigurator(keys.tls()) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                tls.setNeedClientAuth(true);
                parameters.setSSLParameters(tls);
            }
        });
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Hangs an endpoint behind the door: {@code /<partner>/<name>}. */
    void hang(String partner, String name, HttpHandler handler) {
        server.createContext("/" + partner + "/" + name, exchange -> {
            try (exchange) {
                if (down.contains(partner)) {
                    missed.incrementAndGet();
                } else if (!isHub(exchange)) {
                    exchange.sendResponseHeaders(403, -1);
                } else {
                    handler.handle(exchange);
                }
            }
        });
    }

    private boolean isHub(HttpExchange exchange) {
        try {
            return exchange instanceof HttpsExchange https
                    && https.getSSLSession().getPeerCertificates()[0] instanceof X509Certificate certificate
                    && KeyRing.oinOf(certificate).equals(Optional.of(hubOin));
        } catch (SSLPeerUnverifiedException e) {
            return false;
        }
    }

    void setDown(String partner, boolean isDown) {
        if (isDown) {
            down.add(partner);
        } else {
            down.remove(partner);
        }
    }

    /** How many calls ended at an endpoint that was down. */
    int missed() {
        return missed.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
