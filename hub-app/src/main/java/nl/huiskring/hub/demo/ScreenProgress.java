package nl.huiskring.hub.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.huiskring.casework.gap.GapReport;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.hub.server.HubServer;
import nl.huiskring.town.Progress;
import org.jspecify.annotations.Nullable;

/** Shows on the screen that the town lives, and looks at the gap report at the moment an outage ends. */
final class ScreenProgress implements Progress {
    /** How many open registrations are shown, the oldest first. */
    private static final int OLDEST = 5;

    private static final int EVERY = 100;

    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong received = new AtomicLong();
    private final AtomicReference<@Nullable HubServer> hub = new AtomicReference<>();
    private final List<String> gaps = new CopyOnWriteArrayList<>();
    private final PrintStream out;
    private final boolean everyMessage;

    ScreenProgress(PrintStream out, boolean everyMessage) {
        this.out = out;
        this.everyMessage = everyMessage;
    }

    void watch(HubServer server) {
        hub.set(server);
    }

    /** What the gap report said when an outage was about to end. */
    List<String> gapsDuringOutage() {
        return List.copyOf(gaps);
    }

    @Override
    public void sent(String partner, String type, boolean asExpected) {
        long count = sent.incrementAndGet();
        if (everyMessage) {
            out.println("  " + partner + " stuurt " + type + (asExpected ? "" : " (onverwacht antwoord)"));
        } else if (count % EVERY == 0) {
            out.println("  " + count + " berichten verstuurd, " + received.get() + " signalen bezorgd");
        }
    }

    @Override
    public void received(String partner, String level) {
        received.incrementAndGet();
        if (everyMessage) {
            out.println("    -> " + partner + " ontvangt een huishoudsignaal (" + level + ")");
        }
    }

    @Override
    public void down(String partner) {
        out.println("  " + partner + " is onbereikbaar");
    }

    @Override
    public void returns(String partner) {
        HubServer server = hub.get();
        List<String> oldest = List.of();
        if (server != null) {
            GapReport gap = gap(server);
            oldest = gap.openLines().stream().limit(OLDEST).toList();
            gaps.add(gap.open().size() + " politieregistraties zonder zaak bij Veilig Thuis");
        }
        out.println("  " + partner + " is weer bereikbaar; " + String.join(", ", gaps));
        oldest.forEach(line -> out.println("    " + line));
    }

    static GapReport gap(HubServer server) {
        Cases cases = server.part(Cases.class);
        return GapReport.of(
                cases.registrations(),
                cases.linkedCases(),
                cases.statedReasons(),
                server.part(Clock.class).instant());
    }
}
