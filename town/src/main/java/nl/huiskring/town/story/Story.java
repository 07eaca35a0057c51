package nl.huiskring.town.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.huiskring.town.people.Population;

/** Everything that the partners of the town will send in half a year, and when. The same seed and scale give the same story. */
public final class Story {
    private final HalfYear period;
    private final Population people;
    private final List<Planned> planned;
    private final Outage outage;
    private final Map<String, List<Planned>> onRegistration = new HashMap<>();
    private final Map<UUID, List<Planned>> after = new HashMap<>();
    private final List<Planned> scripted = new ArrayList<>();

    Story(HalfYear period, Population people, List<Planned> planned, Outage outage) {
        this.period = period;
        this.people = people;
        this.planned =
                planned.stream().sorted(Comparator.comparing(Planned::at)).toList();
        this.outage = outage;
        this.planned.forEach(this::index);
    }

    private void index(Planned message) {
        switch (message.trigger()) {
            case Trigger.AtTime() -> scripted.add(message);
            case Trigger.OnRegistration(String number) ->
                onRegistration.computeIfAbsent(number, key -> new ArrayList<>()).add(message);
            case Trigger.After(UUID before) ->
                after.computeIfAbsent(before, key -> new ArrayList<>()).add(message);
        }
    }

    /**
     * Writes the story.
     *
     * @param scale 1 for Hoogeveen; N for N times as many families
     * @param oins the identity of every party that sends
     */
    public static Story of(long seed, int scale, HalfYear period, Map<Party, String> oins) {
        return new StoryMaker(seed, scale, period, oins).make();
    }

    public HalfYear period() {
        return period;
    }

    public Population people() {
        return people;
    }

    /** All messages in order of their time, those included that wait for something. */
    public List<Planned> all() {
        return planned;
    }

    /** The messages that are sent when their time has come. */
    public List<Planned> scripted() {
        return List.copyOf(scripted);
    }

    /** What Veilig Thuis sends when it receives this police registration. */
    public List<Planned> onRegistration(String number) {
        return List.copyOf(onRegistration.getOrDefault(number, List.of()));
    }

    /** What is sent when this message was answered. */
    public List<Planned> after(UUID message) {
        return List.copyOf(after.getOrDefault(message, List.of()));
    }

    /** When the endpoint of Veilig Thuis is down. */
    public Outage outage() {
        return outage;
    }

    /** Whether the endpoint of Veilig Thuis is down at this moment of the story. */
    public boolean isDown(Instant moment) {
        return !moment.isBefore(outage.from()) && moment.isBefore(outage.to());
    }
}
