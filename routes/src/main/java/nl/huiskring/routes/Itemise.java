package nl.huiskring.routes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.Uuids;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Address;
import nl.huiskring.model.message.Fact;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.Relation;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.message.Sex;
import nl.huiskring.model.policy.PersonRole;

/**
 * Takes a message apart into items, each with its subjects, holder and regime: the smallest things that are decided about.
 * Who reports is one sealed item and never a person of the household.
 */
final class Itemise {
    private final Clock clock;

    Itemise(Clock clock) {
        this.clock = clock;
    }

    List<HeldItem> items(InteractionId interaction, Report report, Partner sender, Map<String, PersonId> persons) {
        Sheet sheet = new Sheet(interaction, report, sender, persons);
        report.persons().forEach(sheet::person);
        report.relations().forEach(sheet::relation);
        report.facts().forEach(sheet::fact);
        return List.copyOf(sheet.items);
    }

    private final class Sheet {
        private final List<HeldItem> items = new ArrayList<>();
        private final InteractionId interaction;
        private final Report report;
        private final Partner sender;
        private final Map<String, PersonId> persons;

        Sheet(InteractionId interaction, Report report, Partner sender, Map<String, PersonId> persons) {
            this.interaction = interaction;
            this.report = report;
            this.sender = sender;
            this.persons = persons;
        }

        void person(PersonBlock block) {
            if (block.role() == PersonRole.MELDER) {
                reporter(block);
                return;
            }
            PersonId person = persons.get(block.ref());
            if (person == null) {
                return;
            }
            Set<PersonId> subject = Set.of(person);
            add(Field.NAME, block.name().line(), subject);
            block.birthDate().map(PartialDate::toString).ifPresent(date -> add(Field.BIRTH_DATE, date, subject));
            if (block.sex() != Sex.ONBEKEND) {
                add(Field.SEX, block.sex().code(), subject);
            }
            block.skn().ifPresent(skn -> add(Field.SKN, skn, subject));
            block.bsn().ifPresent(bsn -> add(Field.BSN, bsn.digits(), subject));
            block.address().map(Address::line).ifPresent(line -> add(Field.ADDRESS, line, subject));
            block.phone().ifPresent(phone -> add(Field.PHONE, phone, subject));
            block.email().ifPresent(email -> add(Field.EMAIL, email, subject));
            add(roleField(block), block.role().code(), subject);
        }

        /** What leads to him is as sealed as his name. */
        private void reporter(PersonBlock block) {
            Stream.of(
                            Optional.of(block.name().line()),
                            block.address().map(Address::line),
                            block.phone(),
                            block.email())
                    .flatMap(Optional::stream)
                    .forEach(text -> add(Field.REPORTER, text, Set.copyOf(persons.values())));
        }

        /** That the police suspect somebody is more than a role in the household. */
        private Field roleField(PersonBlock block) {
            boolean suspect = sender.kind() == PartnerKind.POLITIE && block.role() == PersonRole.PLEGER;
            return suspect ? Field.SUSPECT_ROLE : Field.ROLE;
        }

        void relation(Relation relation) {
            PersonId from = persons.get(relation.from());
            PersonId to = persons.get(relation.to());
            if (from != null && to != null && !from.equals(to)) {
                add(Field.RELATION, relation.type().code(), new LinkedHashSet<>(List.of(from, to)));
            }
        }

        void fact(Fact fact) {
            add(fact.field(), fact.value(), subjects(fact.field()));
        }

        private Set<PersonId> subjects(Field field) {
            return switch (field.about()) {
                case EVERYBODY -> Set.copyOf(persons.values());
                case SUSPECT -> inRole(PersonRole.PLEGER);
                case VICTIM -> inRole(PersonRole.SLACHTOFFER);
                case CHILD -> inRole(PersonRole.KIND);
                case CLIENT, OWN_BLOCK -> client();
            };
        }

        private Set<PersonId> inRole(PersonRole role) {
            Set<PersonId> found = new HashSet<>();
            for (PersonBlock block : report.persons()) {
                PersonId person = persons.get(block.ref());
                if (block.role() == role && person != null) {
                    found.add(person);
                }
            }
            return found.isEmpty() ? Set.copyOf(persons.values()) : found;
        }

        private Set<PersonId> client() {
            return report.persons().stream()
                    .map(block -> persons.get(block.ref()))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .map(Set::of)
                    .orElse(Set.copyOf(persons.values()));
        }

        private void add(Field field, String value, Set<PersonId> subjects) {
            if (value.isBlank()) {
                return;
            }
            LocalDate recordedOn = DutchTime.dayOf(report.envelope().sentAt());
            // As the timeline gives it back: the same item told now and then must be equal, or it is decided about
            // twice.
            Instant happenedAt = report.envelope().occurredAt().truncatedTo(ChronoUnit.MICROS);
            items.add(new HeldItem(
                    new ItemId(Uuids.next(clock)),
                    interaction,
                    field,
                    value,
                    subjects,
                    sender.oin(),
                    sender.regime(),
                    recordedOn,
                    happenedAt));
        }
    }
}
