package nl.huiskring.adapters.soap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import nl.huiskring.adapters.identity.KeyStoreFile;

/** A partner's endpoint over two-sided TLS: verifies what comes and answers as it is told. */
final class PartnerServer implements AutoCloseable {
    final List<WssParty.Verified> requests = Collections.synchronizedList(new ArrayList<>());
    final List<String> clients = Collections.synchronizedList(new ArrayList<>());
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final WssParty party;
    private final int status;
    private volatile Answer answer;
    private volatile boolean stalls;

    /** What to send back. */
    interface Answer {
        byte[] to(WssParty.Verified request) throws Exception;
    }

    PartnerServer(KeyStoreFile keys, KeyStoreFile trust, WssParty party, int status, Answer answer) throws IOException {
        this.party = party;
        this.status = status;
        this.answer = answer;
        this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SSLContext tls = keys.tlsTrusting(trust);
        server.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = tls.getDefaultSSLParameters();
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    void answering(Answer other) {
        answer = other;
    }

    /** From now on only the first byte of an answer comes. */
    void stalling() {
        stalls = true;
    }

    URI url() {
        return URI.create("https://localhost:" + server.getAddress().getPort() + "/soap");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            clients.add(((HttpsExchange) exchange)
                    .getSSLSession()
                    .getPeerPrincipal()
                    .getName());
            WssParty.Verified request = party.verify(exchange.getRequestBody().readAllBytes());
            requests.add(request);
            byte[] body = answer.to(request);
            exchange.getResponseHeaders().add("Content-Type", "text/xml; charset=UTF-8");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (stalls) {
                exchange.getResponseBody().write(body, 0, 1);
                exchange.getResponseBody().flush();
                Thread.currentThread().join();
            }
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
