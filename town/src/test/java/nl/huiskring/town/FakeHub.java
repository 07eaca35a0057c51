package nl.huiskring.town;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.huiskring.town.story.Story;
import nl.huiskring.town.wire.JsonForm;
import nl.huiskring.town.wire.KeyRing;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.SoapSigner;

/**
 * A hub of cardboard for tests of the town: it speaks the contract over all four transports and answers as the story expects. It
 * passes every police registration on to Veilig Thuis, and tells the other transports about every supervision.
 */
final class FakeHub implements AutoCloseable {
    private final KeyRing keys;
    private final SoapSigner signer;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final FakeJudge judge = new FakeJudge(this::taken);
    private final FakeWeb web;
    private final FakeBroker broker;
    private final FakeFolder folder;
    private final HttpClient client;
    private final AtomicInteger toDeliver = new AtomicInteger();
    private volatile URI town = URI.create("https://127.0.0.1:1");

    FakeHub(KeyRing keys, String omOin, Path welfare) throws Exception {
        this.keys = keys;
        this.signer = new SoapSigner(keys);
        this.web = new FakeWeb(keys, judge, threads);
        this.broker = new FakeBroker(keys, judge, omOin);
        this.folder = new FakeFolder(welfare, judge);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(keys.tls())
                .build();
    }

    URI at(String path) {
        return web.at(path);
    }

    int brokerPort() {
        return broker.port();
    }

    /** Learns what must be refused and where the partners are. */
    void learn(Story story, int port) {
        judge.learn(story);
        town = URI.create("https://127.0.0.1:" + port);
    }

    boolean isQuiet() {
        return toDeliver.get() == 0;
    }

    private void taken(Node tree) {
        boolean registration = tree.word().equals("PolitieRegistratie");
        if (registration || tree.word().equals("Toezicht")) {
            toDeliver.incrementAndGet();
            threads.submit(() -> registration ? toVeiligThuis(tree) : toTheOthers());
        }
    }

    private boolean toVeiligThuis(Node registration) throws InterruptedException {
        String number = registration.textAt("inhoud", "registratienummer").orElseThrow();
        Node signal = ASignal.about(number, UUID.randomUUID().toString());
        boolean delivered = false;
        while (!delivered) {
            byte[] signed = ASignal.signed(signer, signal);
            delivered = posted(HttpRequest.newBuilder(town.resolve("/veilig-thuis/soap"))
                    .POST(BodyPublishers.ofByteArray(signed)));
        }
        toDeliver.decrementAndGet();
        return true;
    }

    private boolean toTheOthers() throws InterruptedException, IOException, JMSException {
        broker.deliver(ASignal.about("geen", UUID.randomUUID().toString()));
        folder.deliver(ASignal.about("geen", UUID.randomUUID().toString()));
        Node signal = ASignal.about("geen", UUID.randomUUID().toString());
        Map<String, Object> event =
                Map.of("type", "uitwisselen-huiselijk-geweld.huishoudsignaal", "data", JsonForm.members(signal));
        posted(HttpRequest.newBuilder(town.resolve("/gemeente/events"))
                .header("Authorization", "Bearer t")
                .POST(BodyPublishers.ofByteArray(JsonForm.text(event).getBytes(StandardCharsets.UTF_8))));
        toDeliver.decrementAndGet();
        return true;
    }

    private boolean posted(HttpRequest.Builder request) throws InterruptedException {
        try {
            int status = client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status == 200 || status == 202;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        threads.shutdownNow();
        client.close();
        web.close();
        folder.close();
        broker.close();
    }
}
