package nl.huiskring.town.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.town.people.Dice;
import nl.huiskring.town.people.Family;
import nl.huiskring.town.people.Tie;
import nl.huiskring.town.wire.Ground;
import nl.huiskring.town.wire.Message;
import nl.huiskring.town.wire.PersonBlock;
import nl.huiskring.town.wire.Relation;

/** Writes the messages about one family down, each in the hand of its sender. */
final class Pen {
    private final Family family;
    private final Map<Party, String> oins;
    private final HalfYear period;
    private final Dice dice;
    private final List<Planned> written = new ArrayList<>();

    Pen(Family family, Map<Party, String> oins, HalfYear period, Dice dice) {
        this.family = family;
        this.oins = oins;
        this.period = period;
        this.dice = dice;
    }

    /** What a message says, apart from who sends it when. */
    record Content(String type, Facts facts, List<Role> cast, List<Ground> grounds) {
        static Content of(String type, Facts facts, List<Role> cast) {
            return new Content(type, facts, cast, List.of());
        }

        static Content grounded(String type, Facts facts, List<Role> cast, Ground ground) {
            return new Content(type, facts, cast, List.of(ground));
        }
    }

    Planned write(Party sender, Instant happened, Instant sent, Trigger trigger, Content content) {
        Handwriting hand = new Handwriting(sender, dice);
        List<PersonBlock> blocks = new ArrayList<>();
        Map<String, String> refs = new HashMap<>();
        Map<String, String> truth = new HashMap<>();
        for (Role role : content.cast()) {
            String ref = "p" + (blocks.size() + 1);
            blocks.add(hand.block(ref, role));
            refs.put(role.who().id(), ref);
            truth.put(ref, role.who().id());
        }
        Message message = new Message(
                dice.uuid(),
                content.type(),
                oin(sender),
                period.within(sent),
                period.within(happened),
                trigger instanceof Trigger.After after ? Optional.of(after.message()) : Optional.empty(),
                content.facts().list(),
                blocks,
                relations(refs),
                content.grounds());
        Planned planned = new Planned(message, sender, family.id(), truth, trigger, new Expected.Accepted(), Flaw.NONE);
        written.add(planned);
        return planned;
    }

    String oin(Party party) {
        String oin = oins.get(party);
        if (oin == null) {
            throw new IllegalArgumentException("no OIN for " + party);
        }
        return oin;
    }

    List<Planned> written() {
        return List.copyOf(written);
    }

    private List<Relation> relations(Map<String, String> refs) {
        return family.ties().stream()
                .filter(tie -> refs.containsKey(tie.from()) && refs.containsKey(tie.to()))
                .map(tie -> relation(tie, refs))
                .toList();
    }

    private static Relation relation(Tie tie, Map<String, String> refs) {
        return new Relation(
                refs.getOrDefault(tie.from(), ""),
                refs.getOrDefault(tie.to(), ""),
                tie.kind(),
                tie.since(),
                tie.until());
    }
}
