package nl.huiskring.town;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.huiskring.town.partner.Organisation;
import nl.huiskring.town.partner.Organisations;
import nl.huiskring.town.partner.TownSettings;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.story.Story;

/** The town: opens the partners, plays their half year against a running hub, and counts what they counted. */
public final class Town implements AutoCloseable {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final TownSettings settings;
    private final Story story;
    private final Performance performance;
    private final Organisations organisations;
    private final Clock clock;

    private Town(
            TownSettings settings, Story story, Performance performance, Organisations organisations, Clock clock) {
        this.settings = settings;
        this.story = story;
        this.performance = performance;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * Writes the story and opens the partners: their endpoints answer from now on.
     *
     * @param seed of everything that is left to chance in the town
     * @param scale 1 for Hoogeveen
     * @throws IllegalStateException when a port, key store or broker cannot be opened
     */
    public static Town open(TownSettings settings, long seed, int scale, Progress progress) {
        return open(settings, seed, scale, progress, Clock.systemUTC());
    }

    /**
     * The same on another day.
     *
     * @param clock by which the partners date what the story does not date; it must agree with that of the hub
     */
    public static Town open(TownSettings settings, long seed, int scale, Progress progress, Clock clock) {
        Map<Party, String> oins = new EnumMap<>(Party.class);
        settings.partners().forEach(partner -> oins.put(Party.ofKind(partner.kind()), partner.oin()));
        Story story = Story.of(seed, scale, settings.period(), oins);
        Performance performance = new Performance(story, settings, progress, clock);
        Organisations organisations = Organisations.open(settings, clock, performance::received);
        performance.cast(organisations);
        return new Town(settings, story, performance, organisations, clock);
    }

    /** The story that is played, with the truth about its persons. */
    public Story story() {
        return story;
    }

    /** The partners with their ledgers. */
    public List<Organisation> partners() {
        return organisations.all();
    }

    /** The port behind which the partners receive. */
    public int port() {
        return organisations.port();
    }

    /** Takes the endpoint of a partner down or brings it back, for tests. */
    public void setDown(Party party, boolean down) {
        organisations.setDown(party, down);
    }

    /**
     * Plays the half year at speed and waits until the hub is quiet; then the programme office asks for its counts.
     *
     * @param hubIsQuiet whether the hub itself says that nothing is left to do
     */
    public TownReport play(BooleanSupplier hubIsQuiet) throws InterruptedException {
        performance.run(Pacer.atSpeed());
        boolean quiet = awaitQuiet(hubIsQuiet);
        organisations
                .of(Party.PROGRAMMABUREAU)
                .askForCounts(
                        settings.period().firstWholeMonth(), settings.period().lastWholeMonth());
        return new Bookkeeper(organisations).report(quiet);
    }

    /**
     * Plays the half year slowly; afterwards the partners stay and react until the town is closed.
     *
     * @param perDay how long a day of the story takes
     */
    public void live(Duration perDay) throws InterruptedException {
        Instant begin = settings.period()
                .first()
                .atStartOfDay(ZoneId.of("Europe/Amsterdam"))
                .toInstant();
        performance.run(Pacer.slowly(begin, perDay));
        performance.awaitClose();
    }

    /** The counts so far. */
    public TownReport report() throws InterruptedException {
        return new Bookkeeper(organisations)
                .report(performance.isQuiet(settings.pace().quietFor()));
    }

    private boolean awaitQuiet(BooleanSupplier hubIsQuiet) throws InterruptedException {
        Instant end = clock.instant().plus(settings.pace().patience());
        while (clock.instant().isBefore(end)) {
            if (performance.isQuiet(settings.pace().quietFor()) && hubIsQuiet.getAsBoolean()) {
                return true;
            }
            Thread.sleep(LOOK_AGAIN);
        }
        return false;
    }

    @Override
    public void close() {
        performance.close();
        organisations.close();
    }
}
