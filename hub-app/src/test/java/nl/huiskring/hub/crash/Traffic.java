package nl.huiskring.hub.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Partners;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Party;

/**
 * Four partners that send without end, one over each transport. Each sends a message again until it is answered, and every
 * message is about people of its own, so that its effect can be told from all others.
 */
final class Traffic implements AutoCloseable {
    private static final List<Party> SENDERS = List.of(Party.POLITIE, Party.GEMEENTE, Party.OM, Party.WELZIJNSWERK);
    private static final int LANES = 2;
    private static final Duration NEVER_GIVE_UP = Duration.ofMinutes(10);

    private final Partners partners;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<CompletableFuture<Void>> lanes = new ArrayList<>();

    /** A message that the hub said it has. */
    record Acknowledged(Letter letter, Ledger.Sent answer) {}

    private Traffic(Partners partners) {
        this.partners = partners;
    }

    static Traffic begin(Partners partners) {
        Traffic traffic = new Traffic(partners);
        for (Party sender : SENDERS) {
            for (int lane = 0; lane < LANES; lane++) {
                traffic.lanes.add(CompletableFuture.runAsync(() -> traffic.send(sender), traffic.threads));
            }
        }
        return traffic;
    }

    private void send(Party sender) {
        try {
            while (!over.get()) {
                Letter letter = letter(sender, Circle.fresh());
                acknowledged.add(new Acknowledged(letter, partners.send(letter, NEVER_GIVE_UP)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Letter letter(Party sender, Circle circle) {
        return switch (sender) {
            case POLITIE -> Letters.registration(circle, Letters.number("PL0100"));
            case OM -> Letters.criminalMeasure(circle);
            case GEMEENTE, WELZIJNSWERK -> Letters.signal(sender, circle);
            default -> throw new IllegalArgumentException(sender + " does not send here");
        };
    }

    int count() {
        return acknowledged.size();
    }

    /** Ends it when everybody has his last answer, and gives all that was acknowledged. */
    List<Acknowledged> end() {
        over.set(true);
        CompletableFuture.allOf(lanes.toArray(CompletableFuture[]::new)).join();
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        over.set(true);
        threads.shutdownNow();
    }
}
