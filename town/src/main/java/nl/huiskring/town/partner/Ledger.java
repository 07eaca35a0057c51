package nl.huiskring.town.partner;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.town.story.Expected;
import nl.huiskring.town.story.Planned;
import nl.huiskring.town.wire.JsonForm;
import nl.huiskring.town.wire.Node;

/**
 * What one partner did, in its own books: a line per message sent with its answer, and a line per delivery received with
 * everything in it. The files are written line by line as JSON, for whoever recounts.
 */
public final class Ledger implements AutoCloseable {
    private final Clock clock;
    private final BufferedWriter sentFile;
    private final BufferedWriter receivedFile;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Received> received = new ArrayList<>();
    private final Set<String> deliveries = new HashSet<>();
    private Optional<Node> counts = Optional.empty();

    /** How a sending ended. */
    public enum Ended {
        ACCEPTED,
        REPEATED,
        REFUSED,
        UNREACHABLE
    }

    /**
     * A message that was sent.
     *
     * @param code of a refusal; empty otherwise
     * @param proven whether the positive answer was signed where it must be
     */
    public record Sent(Planned planned, Ended ended, String code, String interaction, boolean proven, int attempts) {
        /** Whether the answer is the one the story expects. */
        public boolean asExpected() {
            return switch (planned.expected()) {
                // A first sending that got no answer may have been taken in: then its repeat is a repeat.
                case Expected.Accepted() -> ended == Ended.ACCEPTED || ended == Ended.REPEATED && attempts > 1;
                case Expected.Repeated() -> ended == Ended.REPEATED;
                case Expected.Refused(String expected) -> ended == Ended.REFUSED && code.equals(expected);
            };
        }
    }

    /**
     * A delivery that came in.
     *
     * @param again whether this delivery id had come before
     */
    public record Received(Delivery delivery, boolean again) {}

    Ledger(Path folder, String partner, Clock clock) {
        this.clock = clock;
        try {
            Files.createDirectories(folder);
            sentFile = Files.newBufferedWriter(folder.resolve(partner + "-verzonden.jsonl"), StandardCharsets.UTF_8);
            receivedFile =
                    Files.newBufferedWriter(folder.resolve(partner + "-ontvangen.jsonl"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger cannot be opened", e);
        }
    }

    synchronized void sent(Sent line) {
        sent.add(line);
        Planned planned = line.planned();
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("moment", clock.instant().toString());
        record.put("berichtId", planned.message().id().toString());
        record.put("type", planned.message().type());
        record.put("familie", planned.family());
        record.put("personen", planned.truth());
        record.put("verwacht", expected(planned.expected()));
        record.put("antwoord", line.ended().name());
        record.put("code", line.code());
        record.put("interactieId", line.interaction());
        record.put("bewezen", line.proven());
        record.put("pogingen", line.attempts());
        write(sentFile, record);
    }

    private static String expected(Expected expected) {
        return switch (expected) {
            case Expected.Accepted() -> Ended.ACCEPTED.name();
            case Expected.Repeated() -> Ended.REPEATED.name();
            case Expected.Refused(String code) -> code;
        };
    }

    /** Enters a delivery; true when it is new. */
    synchronized boolean received(Delivery delivery) {
        boolean again = !deliveries.add(delivery.deliveryId());
        received.add(new Received(delivery, again));
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("moment", clock.instant().toString());
        record.put("leveringId", delivery.deliveryId());
        record.put("signaalId", delivery.signalId());
        record.put("versie", delivery.version());
        record.put("opnieuw", again);
        record.put("bericht", JsonForm.members(delivery.tree()));
        write(receivedFile, record);
        return !again;
    }

    /** Enters counts that were asked for. */
    synchronized void counted(Node answer) {
        counts = Optional.of(answer);
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("moment", clock.instant().toString());
        record.put("tellingen", JsonForm.members(answer));
        write(receivedFile, record);
    }

    private static void write(BufferedWriter file, Map<String, Object> record) {
        try {
            file.write(JsonForm.text(record));
            file.newLine();
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger cannot be written", e);
        }
    }

    /** Everything sent so far. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** The counts as they came last: {@code vanaf}, {@code tot} and for each cell {@code tellingen}. */
    public synchronized Optional<Node> counts() {
        return counts;
    }

    /** Everything received so far. */
    public synchronized List<Received> received() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        try (sentFile;
                receivedFile) {
            sentFile.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger cannot be closed", e);
        }
    }
}
