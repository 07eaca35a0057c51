package nl.huiskring.town;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import nl.huiskring.town.partner.Organisations;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.story.Planned;
import nl.huiskring.town.story.Story;

/**
 * Takes the endpoint of Veilig Thuis down when the police come to the first message of the outage, and brings it back when all
 * messages of that time were answered and the hub has tried in vain.
 */
final class OutageGate {
    private static final int TRIES = 150;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Story story;
    private final Organisations organisations;
    private final Progress progress;
    private final Map<UUID, CompletableFuture<Void>> answered;
    private final String centre;
    private final AtomicReference<State> state = new AtomicReference<>(State.BEFORE);
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    private enum State {
        BEFORE,
        DOWN,
        ENDING,
        OVER
    }

    OutageGate(
            Story story, Organisations organisations, Progress progress, Map<UUID, CompletableFuture<Void>> answered) {
        this.story = story;
        this.organisations = organisations;
        this.progress = progress;
        this.answered = answered;
        this.centre = organisations.of(Party.VEILIG_THUIS).id();
    }

    /** Lets a message pass; only the police move the story's clock. */
    void pass(Planned planned) throws InterruptedException {
        if (planned.sender() != Party.POLITIE) {
            return;
        }
        if (story.isDown(planned.at())) {
            begin();
        } else if (!planned.at().isBefore(story.outage().to())) {
            end();
        }
    }

    private void begin() {
        if (state.compareAndSet(State.BEFORE, State.DOWN)) {
            organisations.setDown(Party.VEILIG_THUIS, true);
            progress.down(centre);
        }
    }

    /**
     * Ends the outage if there is one. One lane does it and the others wait, but never one that still has a message of the
     * outage to send: for that the first one waits.
     */
    void end() throws InterruptedException {
        if (state.compareAndSet(State.BEFORE, State.OVER)) {
            over.complete(null);
        } else if (state.compareAndSet(State.DOWN, State.ENDING)) {
            try {
                bringBack();
            } finally {
                state.set(State.OVER);
                over.complete(null);
            }
        }
        over.join();
    }

    private void bringBack() throws InterruptedException {
        awaitAnswers();
        for (int i = 0; i < TRIES && organisations.missed() == 0; i++) {
            Thread.sleep(BETWEEN);
        }
        progress.returns(centre);
        organisations.setDown(Party.VEILIG_THUIS, false);
    }

    private void awaitAnswers() {
        List<Planned> during = story.scripted().stream()
                .filter(planned -> planned.sender() == Party.POLITIE && story.isDown(planned.at()))
                .toList();
        during.forEach(planned ->
                Optional.ofNullable(answered.get(planned.message().id())).ifPresent(CompletableFuture::join));
    }
}
