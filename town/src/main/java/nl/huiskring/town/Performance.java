package nl.huiskring.town;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.partner.Organisation;
import nl.huiskring.town.partner.Organisations;
import nl.huiskring.town.partner.TownSettings;
import nl.huiskring.town.story.Expected;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.story.Planned;
import nl.huiskring.town.story.Story;

/**
 * Plays a story. Every partner sends its messages in order of time over a few lanes; a message about a family waits until the
 * earlier one about it was answered. What a partner sends as a reaction goes out beside that, one after another per family.
 *
 * <p>It cannot lock itself up: of all messages not answered yet the earliest is always at the head of its partner's lanes, and
 * it waits for nothing.
 */
final class Performance implements AutoCloseable {
    private static final long CLOSING_SECONDS = 10;

    private final Story story;
    private final TownSettings settings;
    private final Progress progress;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<UUID, CompletableFuture<Void>> answered = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> predecessor = new HashMap<>();
    private final Map<String, CompletableFuture<Void>> reactions = new HashMap<>();
    private final Set<UUID> started = ConcurrentHashMap.newKeySet();
    private final AtomicInteger pending = new AtomicInteger();
    private volatile Instant lastActivity;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CompletableFuture<Organisations> organisations = new CompletableFuture<>();

    Performance(Story story, TownSettings settings, Progress progress, Clock clock) {
        this.story = story;
        this.settings = settings;
        this.progress = progress;
        this.clock = clock;
        this.lastActivity = clock.instant();
        Map<String, UUID> latest = new HashMap<>();
        for (Planned planned : story.scripted()) {
            UUID id = planned.message().id();
            answered.put(id, new CompletableFuture<>());
            Optional.ofNullable(latest.put(planned.family(), id)).ifPresent(before -> predecessor.put(id, before));
        }
    }

    /** The partners, once they are open; deliveries may come before that and wait. */
    void cast(Organisations cast) {
        organisations.complete(cast);
    }

    /** Sends everything that has a time; returns when all of it was answered. */
    void run(Pacer pacer) throws InterruptedException {
        OutageGate gate = new OutageGate(story, organisations.join(), progress, answered);
        List<CompletableFuture<Void>> lanes = new ArrayList<>();
        for (Organisation organisation : organisations.join().all()) {
            List<Planned> own = story.scripted().stream()
                    .filter(planned -> planned.sender() == organisation.party())
                    .toList();
            AtomicInteger next = new AtomicInteger();
            for (int lane = 0; lane < settings.pace().lanes(); lane++) {
                lanes.add(CompletableFuture.runAsync(() -> lane(own, next, gate, pacer), threads));
            }
        }
        CompletableFuture.allOf(lanes.toArray(CompletableFuture[]::new)).join();
        gate.end();
    }

    private void lane(List<Planned> own, AtomicInteger next, OutageGate gate, Pacer pacer) {
        try {
            for (int i = next.getAndIncrement(); i < own.size(); i = next.getAndIncrement()) {
                Planned planned = own.get(i);
                pacer.await(planned.at());
                Optional.ofNullable(predecessor.get(planned.message().id()))
                        .map(answered::get)
                        .ifPresent(CompletableFuture::join);
                gate.pass(planned);
                send(planned);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Planned planned) throws InterruptedException {
        Organisation sender = organisations.join().of(planned.sender());
        try {
            Ledger.Sent line = sender.send(planned, settings.pace().keepTrying());
            progress.sent(sender.id(), planned.message().type(), line.asExpected());
            lastActivity = clock.instant();
        } finally {
            Optional.ofNullable(answered.get(planned.message().id())).ifPresent(done -> done.complete(null));
        }
        if (planned.expected() instanceof Expected.Accepted) {
            story.after(planned.message().id()).forEach(this::launch);
        }
    }

    /** Sends beside the script, after what is under way about the same family. */
    private void launch(Planned planned) {
        pending.incrementAndGet();
        synchronized (reactions) {
            CompletableFuture<Void> before =
                    reactions.getOrDefault(planned.family(), CompletableFuture.completedFuture(null));
            reactions.put(planned.family(), before.thenRunAsync(() -> react(planned), threads));
        }
    }

    private void react(Planned planned) {
        try {
            send(planned);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pending.decrementAndGet();
        }
    }

    /** A partner got a delivery that it had not had before. */
    void received(Party party, Delivery delivery) {
        lastActivity = clock.instant();
        Organisation receiver = organisations.join().of(party);
        progress.received(receiver.id(), delivery.level());
        if (party == Party.VEILIG_THUIS) {
            delivery.values("registratienummer").stream()
                    .flatMap(number -> story.onRegistration(number).stream())
                    .filter(planned -> started.add(planned.message().id()))
                    .forEach(this::launch);
        }
        if (party.transport() == Party.Transport.JMS || party.transport() == Party.Transport.FILES) {
            launch(Confirmations.of(party, oin(party), delivery, clock.instant()));
        }
    }

    private String oin(Party party) {
        return settings.partners().stream()
                .filter(partner -> partner.kind().equals(party.kind()))
                .map(TownSettings.PartnerSettings::oin)
                .findFirst()
                .orElseThrow();
    }

    /** Whether nothing is under way and nothing came in or went out for a while. */
    boolean isQuiet(Duration since) {
        return pending.get() == 0 && lastActivity.plus(since).isBefore(clock.instant());
    }

    /** Waits until somebody closes it. */
    void awaitClose() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        closed.countDown();
        threads.shutdownNow();
        // Who waits for an answer that will not come any more goes on, and finds that the play is over.
        answered.values().forEach(done -> done.complete(null));
        try {
            threads.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
