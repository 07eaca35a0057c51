package nl.huiskring.console.review;

import static nl.huiskring.console.Fixture.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.console.Fixture;
import nl.huiskring.console.TestHub;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.exchange.ReviewDesk.Beside;
import nl.huiskring.model.exchange.ReviewDesk.Case;
import nl.huiskring.model.exchange.ReviewDesk.Correction;
import nl.huiskring.model.exchange.ReviewDesk.Line;
import nl.huiskring.model.exchange.ReviewDesk.Part;
import nl.huiskring.model.exchange.ReviewDesk.Waiting;
import nl.huiskring.model.exchange.ReviewDesk.Whole;

/** What lies on the desk of a steward: one uncertain record with two candidates, one person of three records, corrections. */
public final class Doubts {
    public static final RecordId RECORD = RecordId.parse("019ab000-0000-7000-8000-00000000000a");
    public static final PersonId LIKELIEST = PersonId.parse("019ab000-0000-7000-8000-0000000000c1");
    public static final PersonId OTHER = PersonId.parse("019ab000-0000-7000-8000-0000000000c2");
    public static final PersonId PERSON = PersonId.parse("019ab000-0000-7000-8000-0000000000d0");
    public static final RecordId FIRST = RecordId.parse("019ab000-0000-7000-8000-0000000000d1");
    public static final RecordId SECOND = RecordId.parse("019ab000-0000-7000-8000-0000000000d2");
    public static final RecordId SECRET = RecordId.parse("019ab000-0000-7000-8000-0000000000d3");

    private Doubts() {}

    /** Everything on the desk of this hub. */
    public static void fill(TestHub hub) {
        hub.desk.waiting.add(waiting(Optional.empty()));
        hub.desk.waiting.add(waiting(Optional.of(Instant.parse("2026-11-20T08:00:00Z"))));
        hub.desk.open = Optional.of(open());
        hub.desk.named.addAll(List.of(PERSON, OTHER));
        hub.desk.whole = Optional.of(whole());
        hub.desk.corrections.addAll(corrections());
    }

    static Waiting waiting(Optional<Instant> putOff) {
        return new Waiting(RECORD, "Politie Drenthe", NOW.minus(Duration.ofDays(3)), 2, putOff);
    }

    static Case open() {
        return new Case(
                RECORD,
                "Politie Drenthe",
                NOW.minus(Duration.ofDays(3)),
                "EVIDENCE",
                "live-3",
                List.of(likeliest(), other()));
    }

    /** Prior, weights and frequencies add up to the total. */
    private static Beside likeliest() {
        return new Beside(
                LIKELIEST,
                -17_050,
                13_287,
                List.of(
                        line("GIVEN", "VARIANT", 4_100, -350, "Hans", "Johannes / Jo"),
                        line("FAMILY", "EXACT", 7_000, 2_087, "Kuiper", "Kuiper"),
                        line("BIRTH", "CLOSE", 9_000, 0, "1985-07-14", "1985-07-15 / 1985"),
                        line("SEX", "EXACT", 1_000, 0, "man", "man"),
                        new Line("ADDRESS", "EXACT", 7_500, 0, Optional.empty(), Optional.empty())),
                List.of("TWINS", "FAMILY_MEMBER"),
                3);
    }

    /** Somebody whose place is secret: nothing of him is shown. */
    private static Beside other() {
        return new Beside(
                OTHER,
                -17_050,
                -1_050,
                List.of(new Line("FAMILY", "FUZZY", 16_000, 0, Optional.of(Fixture.SCRIPT), Optional.empty())),
                List.of(),
                1);
    }

    private static Line line(String field, String level, int bits, int frequency, String here, String there) {
        return new Line(field, level, bits, frequency, Optional.of(here), Optional.of(there));
    }

    static Whole whole() {
        return new Whole(
                PERSON,
                true,
                List.of(
                        part(FIRST, "Anja", "de Boer", "SAME_NUMBER", "hub"),
                        part(SECOND, "Anke", "de Boer", "Zelfde telefoon, belde zelf.", "user-7"),
                        new Part(
                                SECRET,
                                "Stichting Opvang",
                                NOW.minus(Duration.ofDays(1)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "vrouw",
                                "EVIDENCE",
                                "hub")));
    }

    private static Part part(RecordId record, String given, String family, String how, String by) {
        return new Part(
                record,
                "Veilig Thuis Drenthe",
                NOW.minus(Duration.ofDays(9)),
                Optional.of(given),
                Optional.of(family),
                Optional.of("1988-04-12"),
                "vrouw",
                how,
                by);
    }

    static List<Correction> corrections() {
        Instant noon = Instant.parse("2026-11-18T11:00:00Z");
        Optional<Instant> later = Optional.of(Instant.parse("2026-11-18T11:05:00Z"));
        return List.of(
                correction("Gemeente Hoogeveen", noon, later, Optional.empty(), true),
                correction("Politie Drenthe", noon, Optional.empty(), Optional.empty(), false),
                correction("Reclassering Nederland", noon, later, Optional.empty(), false),
                correction("Veilig Thuis Drenthe", noon, later, Optional.of(NOW), true),
                correction("Openbaar Ministerie", noon, later, Optional.of(NOW), false));
    }

    private static Correction correction(
            String recipient,
            Instant since,
            Optional<Instant> delivered,
            Optional<Instant> confirmed,
            boolean overdue) {
        return new Correction(new DeliveryId(UUID.randomUUID()), recipient, since, 17, delivered, confirmed, overdue);
    }
}
