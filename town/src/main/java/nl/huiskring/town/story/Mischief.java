package nl.huiskring.town.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.town.people.Dice;
import nl.huiskring.town.wire.Leaf;
import nl.huiskring.town.wire.Message;
import nl.huiskring.town.wire.PersonBlock;

/** What goes wrong at the partners: messages sent twice, and messages that must be refused over each transport. */
final class Mischief {
    private static final int ONE_REPEAT_IN = 25;
    /** One partner per transport makes all the mistakes. */
    private static final List<Party> CLUMSY = List.of(Party.POLITIE, Party.GEMEENTE, Party.OM, Party.WELZIJNSWERK);

    private final Dice dice;
    private final Map<Party, String> oins;

    Mischief(Dice dice, Map<Party, String> oins) {
        this.dice = dice;
        this.oins = oins;
    }

    List<Planned> spoil(List<Planned> story) {
        List<Planned> extra = new ArrayList<>();
        for (Party party : Party.values()) {
            List<Planned> own = scripted(story, party);
            for (int i = 0; i < own.size(); i += ONE_REPEAT_IN) {
                extra.add(again(own.get(i)));
            }
        }
        for (Party party : CLUMSY) {
            List<Planned> own = scripted(story, party);
            for (Defect defect : Defect.over(party.transport())) {
                // A message of a kind that this partner has no business to send comes from another's desk.
                List<Planned> models = defect == Defect.NOT_ALLOWED ? scripted(story, other(party)) : own;
                extra.add(spoilt(defect, party, dice.oneOf(models)));
            }
        }
        return extra;
    }

    private static List<Planned> scripted(List<Planned> story, Party party) {
        return story.stream()
                .filter(planned -> planned.sender() == party && planned.trigger() instanceof Trigger.AtTime)
                .toList();
    }

    private static Planned again(Planned planned) {
        return new Planned(
                planned.message(),
                planned.sender(),
                planned.family(),
                planned.truth(),
                new Trigger.After(planned.message().id()),
                new Expected.Repeated(),
                Flaw.NONE);
    }

    private Planned spoilt(Defect defect, Party party, Planned model) {
        boolean again = defect == Defect.CONFLICT || defect == Defect.REPLAY;
        Trigger trigger = again ? new Trigger.After(model.message().id()) : new Trigger.AtTime();
        Message message = spoilt(defect, party, model.message());
        String nobody = "fout-" + party.kind() + "-" + defect.name().toLowerCase(Locale.ROOT);
        return new Planned(
                message, party, nobody, model.truth(), trigger, new Expected.Refused(defect.code()), defect.flaw());
    }

    private Message spoilt(Defect defect, Party party, Message good) {
        Message fresh = with(good, dice.uuid(), good.type(), good.sender(), good.facts(), good.persons());
        return switch (defect) {
            case BSN -> withFirst(fresh, new Leaf("bsn", "999900001"));
            case BSN_NOT_ALLOWED -> withFirst(fresh, new Leaf("bsn", "999993872"));
            case DATE -> withFirst(fresh, new Leaf("geboortedatum", "1985-02-30"));
            case MUNICIPALITY -> elsewhere(fresh);
            case OTHER_SENDER ->
                with(fresh, fresh.id(), fresh.type(), oin(other(party)), fresh.facts(), fresh.persons());
            case NOT_ALLOWED -> with(fresh, fresh.id(), fresh.type(), oin(party), fresh.facts(), fresh.persons());
            case UNKNOWN_TYPE -> with(fresh, fresh.id(), "Roddel", fresh.sender(), fresh.facts(), fresh.persons());
            case MISSING_FIELD ->
                with(fresh, fresh.id(), fresh.type(), fresh.sender(), withoutRequired(fresh), fresh.persons());
            case CONFLICT -> with(good, good.id(), good.type(), good.sender(), good.facts(), reversed(good.persons()));
            case REPLAY -> good;
            case UNREADABLE, UNSIGNED, TAMPERED, ONLY_TIMESTAMP_SIGNED, EXPIRED, NO_TOKEN, DOCTYPE -> fresh;
        };
    }

    private static Party other(Party party) {
        return party == Party.JEUGDBESCHERMING ? Party.RECLASSERING : Party.JEUGDBESCHERMING;
    }

    private String oin(Party party) {
        return Optional.ofNullable(oins.get(party)).orElseThrow();
    }

    private static List<Leaf> withoutRequired(Message message) {
        List<String> required = List.of("registratienummer", "situatie", "maatregel", "melder", "toestemmingaan");
        Optional<Leaf> dropped = message.facts().stream()
                .filter(fact -> required.contains(fact.word())
                        && !(fact.word().equals("melder") && message.type().equals("Signaal"))
                        && !(fact.word().equals("registratienummer")
                                && message.type().equals("Zorgformulier")))
                .findFirst();
        return message.facts().stream()
                .filter(fact -> !fact.equals(dropped.orElse(null)))
                .toList();
    }

    private static Message elsewhere(Message message) {
        Leaf nowhere = new Leaf("gemeentecode", "9999");
        if (message.fact("gemeentecode").isPresent()) {
            List<Leaf> facts = replaced(message.facts(), nowhere);
            return with(message, message.id(), message.type(), message.sender(), facts, message.persons());
        }
        List<PersonBlock> persons = new ArrayList<>(message.persons());
        PersonBlock first = persons.getFirst();
        persons.set(
                0,
                new PersonBlock(
                        first.ref(),
                        first.role(),
                        first.own(),
                        replaced(first.address(), nowhere),
                        first.contact(),
                        first.shields()));
        return with(message, message.id(), message.type(), message.sender(), message.facts(), persons);
    }

    private static Message withFirst(Message message, Leaf leaf) {
        List<PersonBlock> persons = new ArrayList<>(message.persons());
        PersonBlock first = persons.getFirst();
        List<Leaf> own = replaced(first.own(), leaf);
        persons.set(
                0, new PersonBlock(first.ref(), first.role(), own, first.address(), first.contact(), first.shields()));
        return with(message, message.id(), message.type(), message.sender(), message.facts(), persons);
    }

    /** The leaf in place of the one with its word, or in front where there is none (bsn comes first). */
    private static List<Leaf> replaced(List<Leaf> leaves, Leaf leaf) {
        List<Leaf> copy = new ArrayList<>(leaves);
        copy.replaceAll(each -> each.word().equals(leaf.word()) ? leaf : each);
        if (!copy.contains(leaf)) {
            copy.addFirst(leaf);
        }
        return copy;
    }

    private static List<PersonBlock> reversed(List<PersonBlock> persons) {
        return persons.stream()
                .map(person -> person.ref().equals("p1")
                        ? new PersonBlock(
                                person.ref(),
                                person.role().equals("pleger") ? "slachtoffer" : "pleger",
                                person.own(),
                                person.address(),
                                person.contact(),
                                person.shields())
                        : person)
                .toList();
    }

    private static Message with(
            Message from, UUID id, String type, String sender, List<Leaf> facts, List<PersonBlock> persons) {
        return new Message(
                id,
                type,
                sender,
                from.sentAt(),
                from.happenedAt(),
                from.answers(),
                facts,
                persons,
                from.relations(),
                from.grounds());
    }
}
