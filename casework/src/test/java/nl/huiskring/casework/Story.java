package nl.huiskring.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.PersonRole;

/** The fixture of this module: what happened in one household, told day by day. Day 0 is Monday 5 January 2026. */
public final class Story {
    public static final LocalDate DAY_0 = LocalDate.of(2026, 1, 5);
    public static final PersonId PLEGER = new PersonId(new UUID(9, 1));
    public static final PersonId SLACHTOFFER = new PersonId(new UUID(9, 2));
    public static final PersonId KIND = new PersonId(new UUID(9, 3));
    public static final HouseholdId HOUSEHOLD = new HouseholdId(new UUID(8, 1));

    private final List<Page> pages = new ArrayList<>();
    private final Set<PersonId> minors = new HashSet<>();
    private final AtomicLong ids = new AtomicLong();

    /** Noon of a day, Dutch time. */
    public static Instant noon(int day) {
        return DAY_0.plusDays(day).atTime(LocalTime.NOON).atZone(DutchTime.ZONE).toInstant();
    }

    public static Oin oinOf(PartnerKind kind) {
        return new Oin("%020d".formatted(1000 + kind.ordinal()));
    }

    public Story withMinor() {
        minors.add(KIND);
        return this;
    }

    /** A police registration with its own number; its class is a quarrel unless told otherwise. */
    public Page police(int day) {
        return page(MessageType.POLITIE_REGISTRATIE, PartnerKind.POLITIE, day)
                .tells(Field.REGISTRATION_NUMBER, "PL-" + day);
    }

    /** A report at Veilig Thuis with its own case number. */
    public Page melding(int day) {
        return page(MessageType.MELDING, PartnerKind.VEILIG_THUIS, day)
                .tells(Field.CASE_NUMBER, "VT-" + day)
                .tells(Field.SITUATION, "zorgen over geweld")
                .tells(Field.REPORTER, "mevrouw J. de Melder");
    }

    public Page signal(PartnerKind from, int day) {
        return page(MessageType.SIGNAAL, from, day)
                .tells(Field.SITUATION, "zorgen over het gezin")
                .tells(Field.REPORTER, "mevrouw J. de Melder");
    }

    public Page page(MessageType type, PartnerKind from, int day) {
        Page page = new Page(type, from, day, ids.incrementAndGet());
        pages.add(page);
        return page;
    }

    public Timeline timeline() {
        return new Timeline(HOUSEHOLD, happenings(), minors);
    }

    /** The same story with the messages in another order of arrival. */
    public Timeline arrivedInOrderOf(long seed) {
        List<Happening> shuffled = new ArrayList<>(happenings());
        Collections.shuffle(shuffled, new Random(seed));
        return new Timeline(HOUSEHOLD, shuffled, minors);
    }

    public List<Happening> happenings() {
        return pages.stream().map(Page::happening).toList();
    }

    /** One message of the story. */
    public final class Page {
        private final MessageType type;
        private final PartnerKind from;
        private final Instant at;
        private final long number;
        private final Map<PersonId, PersonRole> persons = new LinkedHashMap<>();
        private final List<Told> told = new ArrayList<>();

        private Page(MessageType type, PartnerKind from, int day, long number) {
            this.type = type;
            this.from = from;
            this.at = noon(day);
            this.number = number;
            persons.put(PLEGER, PersonRole.PLEGER);
            persons.put(SLACHTOFFER, PersonRole.SLACHTOFFER);
        }

        public Page tells(Field field, String value) {
            return tells(field, value, PLEGER);
        }

        public Page tells(Field field, String value, PersonId subject) {
            told.add(new Told(new ItemId(new UUID(number, told.size())), field, value, Set.of(subject)));
            return this;
        }

        /** Pleger and slachtoffer stand so to each other. */
        public Page relates(String type) {
            told.add(new Told(
                    new ItemId(new UUID(number, told.size())), Field.RELATION, type, Set.of(PLEGER, SLACHTOFFER)));
            return this;
        }

        public Page names(PersonId person, PersonRole role) {
            persons.put(person, role);
            return this;
        }

        public Page without(PersonId person) {
            persons.remove(person);
            return this;
        }

        public ItemId item(Field field) {
            return told.stream()
                    .filter(one -> one.field() == field)
                    .map(Told::item)
                    .findFirst()
                    .orElseThrow();
        }

        public Story and() {
            return Story.this;
        }

        public Happening happening() {
            return new Happening(new InteractionId(new UUID(7, number)), type, oinOf(from), from, at, persons, told);
        }
    }
}
