package nl.huiskring.routes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.audit.AuditContext;
import nl.huiskring.household.person.Because;
import nl.huiskring.household.person.PersonEvent;
import nl.huiskring.household.person.Persons;
import nl.huiskring.household.store.Neighbourhood;
import nl.huiskring.household.store.People;
import nl.huiskring.household.store.PersonLedger;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.exchange.Deliveries;

/**
 * One person was two. His records are parted and kept apart, the households around are made anew as if the two had never been
 * taken for one, alerts that rested on both fall, whoever was told something on it is asked to take it out, and what was told
 * in the wrong place is told where it belongs.
 */
final class PartPersons {
    private static final Comparator<RecordId> OLDEST = Comparator.comparing(RecordId::value);

    private final People people;
    private final PersonLedger ledger;
    private final Deliveries deliveries;
    private final Rebuild rebuild;
    private final Retell retell;
    private final TakeBack takeBack;

    PartPersons(
            People people,
            PersonLedger ledger,
            Deliveries deliveries,
            Rebuild rebuild,
            Retell retell,
            TakeBack takeBack) {
        this.people = people;
        this.ledger = ledger;
        this.deliveries = deliveries;
        this.rebuild = rebuild;
        this.retell = retell;
        this.takeBack = takeBack;
    }

    /** Parts them in the caller's transaction; false when these are not some of the records of this person. */
    boolean part(PersonId whole, Set<RecordId> part, Because because, AuditContext context) {
        people.lockPersons(Set.of(whole));
        Persons persons = ledger.of(Set.of(whole));
        if (!persons.isPart(whole, part)) {
            return false;
        }
        Neighbourhood near = rebuild.hold(Set.of(whole));
        List<Deliveries.Told> told = deliveries.told(near.households(), persons.together(whole, part));
        Standings before = takeBack.standings(told);
        PersonEvent.Split split = persons.split(whole, part, because);
        ledger.keep(split);
        ledger.keep(keptApart(persons, split, because));
        Set<HouseholdId> changed = rebuild.anew(near);
        Set<InteractionId> misplaced =
                takeBack.of(told, before, new WrongLines.Apart(split.from(), split.to()), context);
        misplaced.stream().sorted(Comparator.comparing(InteractionId::value)).forEach(retell::everywhere);
        changed.stream().sorted(Comparator.comparing(HouseholdId::value)).forEach(retell::alerts);
        return true;
    }

    private static PersonEvent.KeptApart keptApart(Persons persons, PersonEvent.Split split, Because because) {
        Set<RecordId> rest = persons.recordsOf(split.from()).stream()
                .filter(record -> !split.records().contains(record))
                .collect(Collectors.toSet());
        return new PersonEvent.KeptApart(oldest(split.records()), oldest(rest), because);
    }

    private static RecordId oldest(Collection<RecordId> records) {
        return records.stream().min(OLDEST).orElseThrow();
    }
}
