package nl.huiskring.town.partner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.huiskring.town.partner.Ledger.Ended;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.story.Planned;

/** One partner at work: a sender, a ledger, and what belongs to its transport. */
public final class Organisation implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String id;
    private final Party party;
    private final Ledger ledger;
    private final Connection connection;
    private final Clock clock;

    /** Its way to the hub. */
    record Connection(Sender sender, Optional<RestSender> status, List<AutoCloseable> open) {}

    Organisation(String id, Party party, Ledger ledger, Connection connection, Clock clock) {
        this.id = id;
        this.party = party;
        this.ledger = ledger;
        this.connection = connection;
        this.clock = clock;
    }

    public String id() {
        return id;
    }

    public Party party() {
        return party;
    }

    public Ledger ledger() {
        return ledger;
    }

    /**
     * Sends a message until it is answered, and enters the answer.
     *
     * @param keepTrying how long it is sent again while there is no answer
     */
    public Ledger.Sent send(Planned planned, Duration keepTrying) throws InterruptedException {
        Instant end = clock.instant().plus(keepTrying);
        Duration pause = FIRST_PAUSE;
        for (int attempts = 1; ; attempts++) {
            Optional<Ledger.Sent> line = attempt(planned, attempts);
            boolean over = clock.instant().plus(pause).isAfter(end);
            if (line.isPresent() || over) {
                Ledger.Sent entry = line.orElse(new Ledger.Sent(planned, Ended.UNREACHABLE, "", "", false, attempts));
                ledger.sent(entry);
                return entry;
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private Optional<Ledger.Sent> attempt(Planned planned, int attempts) throws InterruptedException {
        try {
            return Optional.of(
                    switch (connection.sender().send(planned.message(), planned.flaw())) {
                        case Answer.Accepted(String interaction, boolean repeated, boolean proven) ->
                            new Ledger.Sent(
                                    planned,
                                    repeated ? Ended.REPEATED : Ended.ACCEPTED,
                                    "",
                                    interaction,
                                    proven,
                                    attempts);
                        case Answer.Refused(String code) ->
                            new Ledger.Sent(planned, Ended.REFUSED, code, "", true, attempts);
                    });
        } catch (UnreachableException e) {
            return Optional.empty();
        }
    }

    /** How far an accepted message is, for a partner that can ask; empty for the others and while there is no answer. */
    public Optional<String> status(String interaction) throws InterruptedException {
        if (connection.status().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(connection.status().get().status(interaction));
        } catch (UnreachableException e) {
            return Optional.empty();
        }
    }

    /** Asks for counts and enters the answer, for a partner that can ask. */
    public void askForCounts(LocalDate from, LocalDate until) throws InterruptedException {
        if (connection.status().isEmpty()) {
            return;
        }
        try {
            connection.status().get().counts(from, until).ifPresent(ledger::counted);
        } catch (UnreachableException e) {
            // The question changes nothing: the ledger stays without a line.
        }
    }

    @Override
    public void close() {
        List<AutoCloseable> all = new ArrayList<>(connection.open());
        all.add(ledger);
        for (AutoCloseable each : all) {
            try {
                each.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                throw new IllegalStateException(id + " cannot be closed", e);
            }
        }
    }
}
