package nl.huiskring.routes;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.match.BlockingKeys;
import nl.huiskring.household.match.MatchDecision;
import nl.huiskring.household.match.Matcher;
import nl.huiskring.household.match.Rulings;
import nl.huiskring.household.store.People;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.Uuids;
import nl.huiskring.model.exchange.Kept;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.policy.PersonRole;

/**
 * Step 3: who is everybody in this message? Known, new, or uncertain; an uncertain one stands alone until a steward has decided,
 * with whatever else is surely about the same unknown person. The reporter is not looked up: who reports is no person of the household.
 */
final class Recognise {
    private final People people;
    private final Cases cases;
    private final Matcher matcher;
    private final PartnerDirectory partners;
    private final Clock clock;

    Recognise(People people, Cases cases, Matcher matcher, PartnerDirectory partners, Clock clock) {
        this.people = people;
        this.cases = cases;
        this.matcher = matcher;
        this.partners = partners;
        this.clock = clock;
    }

    Recognised recognise(Kept kept) {
        Report report = kept.report();
        Partner sender = partners.byOin(report.envelope().sender())
                .orElseThrow(() -> new UnknownPartner("sender of " + kept.id() + " is not registered"));
        if (!report.type().hasPersons()) {
            return new Recognised(kept, sender, personsOfTheCase(kept), List.of());
        }
        List<PersonBlock> blocks = report.persons().stream()
                .filter(block -> block.role() != PersonRole.MELDER)
                .toList();
        lockKeys(blocks, sender);
        Map<String, PersonId> persons = new LinkedHashMap<>();
        List<MatchDecision> decisions = blocks.stream()
                .map(block -> enter(kept, sender, block, persons))
                .toList();
        return new Recognised(kept, sender, persons, decisions);
    }

    private void lockKeys(List<PersonBlock> blocks, Partner sender) {
        Set<String> keys = new HashSet<>();
        blocks.forEach(block -> keys.addAll(BlockingKeys.probes(PersonRecord.of(block, sender.oin()))));
        people.lock(keys);
    }

    /** Two blocks of one message are never one person. */
    private MatchDecision enter(Kept kept, Partner sender, PersonBlock block, Map<String, PersonId> persons) {
        PersonRecord record = PersonRecord.of(block, sender.oin());
        MatchDecision decision = matcher.decide(
                record,
                people.sharing(BlockingKeys.probes(record)),
                new Rulings(Optional.empty(), Set.copyOf(persons.values())));
        RecordId id = new RecordId(Uuids.next(clock));
        PersonId person = decision instanceof MatchDecision.Same same ? same.person() : PersonId.foundedBy(id);
        people.enter(new People.Entry(id, kept.id(), sender.oin(), block, person, decision, BlockingKeys.of(record)));
        persons.put(block.ref(), person);
        return decision;
    }

    /** A message that only names a case or a registration is about the persons of that. */
    private Map<String, PersonId> personsOfTheCase(Kept kept) {
        Report report = kept.report();
        Map<RecordId, PersonId> records = heldRecords(report);
        people.mention(kept.id(), records.keySet());
        return ofTheCase(new LinkedHashSet<>(records.values()));
    }

    /** Held, so that nobody decides meanwhile that they are others; read again until nobody did. */
    private Map<RecordId, PersonId> heldRecords(Report report) {
        Map<RecordId, PersonId> held = Map.of();
        Map<RecordId, PersonId> records = recordsOfTheCase(report);
        while (!records.equals(held)) {
            held = records;
            people.lockPersons(Set.copyOf(held.values()));
            records = recordsOfTheCase(report);
        }
        return records;
    }

    private Map<RecordId, PersonId> recordsOfTheCase(Report report) {
        return cases.recordsOf(report.first(Field.CASE_NUMBER), report.first(Field.POLICE_REFERENCE));
    }

    /** They have no blocks, so they get names like those of blocks. */
    static Map<String, PersonId> ofTheCase(Set<PersonId> everybody) {
        Map<String, PersonId> persons = new LinkedHashMap<>();
        everybody.forEach(person -> persons.put("zaak-" + (persons.size() + 1), person));
        return persons;
    }
}
