package nl.huiskring.console;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.console.words.Wording;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.CaseDesk;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.ClearedSignal.AskHolder;
import nl.huiskring.model.exchange.ClearedSignal.SilentSource;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.exchange.Reason;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Permit;
import nl.huiskring.model.policy.Purpose;

/** A town with two partners and one household. */
public final class Fixture {
    public static final Oin VEILIG_THUIS = new Oin("00000001999100021000");
    public static final Oin POLITIE = new Oin("00000001999100011000");
    public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final SignalId SIGNAL = SignalId.parse("019ab000-0000-7000-8000-000000000001");
    public static final String SCRIPT = "<script>alert('x')</script> \"en\" & meer";
    public static final PartnerDirectory PARTNERS = () -> List.of(
            partner("veilig-thuis-drenthe", VEILIG_THUIS, "Veilig Thuis Drenthe", PartnerKind.VEILIG_THUIS),
            partner("politie-drenthe", POLITIE, "Politie Drenthe", PartnerKind.POLITIE));

    private Fixture() {}

    /** The words of the shipped message files. */
    public static Words words(String language) {
        return new Wording(new ConsoleConfiguration().messageSource(), PARTNERS).in(Locale.of(language));
    }

    private static Partner partner(String id, Oin oin, String name, PartnerKind kind) {
        return new Partner(
                id,
                oin,
                name,
                kind,
                Transport.SOAP,
                URI.create("https://127.0.0.1/" + id),
                Set.of(),
                Set.of(),
                Set.of(),
                "Dienst " + name + ", 0800-0000",
                true,
                new Partner.Covenant("convenant", CovenantState.SIGNED, Optional.empty()));
    }

    public static CaseDesk.Row row(Level level, Instant due) {
        return new CaseDesk.Row(
                SIGNAL,
                2,
                Purpose.P2,
                "H-7F3A",
                new Heading(level, due),
                List.of("A03", "A07"),
                "Beoordeel de veiligheid opnieuw en neem contact op met het slachtoffer.",
                NOW.minusSeconds(1800),
                Optional.of(NOW.minusSeconds(1700)));
    }

    /** A line for Veilig Thuis with a plain permit. */
    public static ClearedLine line(Field field, String value, List<String> about, Oin holder, Instant at) {
        return line(field, Optional.of(value), about, holder, at, Outcome.PERMIT, Set.of());
    }

    public static ClearedLine line(
            Field field,
            Optional<String> value,
            List<String> about,
            Oin holder,
            Instant at,
            Outcome outcome,
            Set<Obligation> obligations) {
        ItemId item = new ItemId(UUID.randomUUID());
        return ClearedLine.of(new Leave(item, outcome, obligations), item, field, value, about, holder, at);
    }

    /** A household of three, with everything that the screen can show. */
    public static ClearedSignal household() {
        Instant night = Instant.parse("2026-11-20T23:15:00Z");
        Instant before = Instant.parse("2026-10-02T18:40:00Z");
        List<String> all = List.of("persoon-1", "persoon-2", "persoon-3");
        return new ClearedSignal(
                new DeliveryId(UUID.randomUUID()),
                UUID.randomUUID(),
                SIGNAL,
                2,
                VEILIG_THUIS,
                Purpose.P2,
                "H-7F3A",
                NOW.minusSeconds(1800),
                new Heading(Level.RED, NOW.plusSeconds(3 * 3600)),
                List.of(
                        new Reason(
                                new AlertId(UUID.randomUUID()),
                                "A03",
                                Level.RED,
                                "Verwurging gemeld op 21 november 2026: een sterke voorspeller van dodelijk geweld.",
                                List.of()),
                        new Reason(
                                new AlertId(UUID.randomUUID()),
                                "A07",
                                Level.ORANGE,
                                "Er is aanleiding om naar de veiligheid van kinderen te kijken.",
                                List.of())),
                all,
                List.of(
                        line(Field.NAME, "Anja de Boer", List.of("persoon-1"), VEILIG_THUIS, before),
                        line(Field.NAME, "Anja de Boer", List.of("persoon-1"), POLITIE, night),
                        line(Field.BIRTH_DATE, "1988-04-12", List.of("persoon-1"), POLITIE, night),
                        line(Field.ROLE, "slachtoffer", List.of("persoon-1"), POLITIE, night),
                        line(Field.NAME, "Rob Kuiper", List.of("persoon-2"), POLITIE, night),
                        line(
                                Field.SUSPECT_ROLE,
                                Optional.of("pleger"),
                                List.of("persoon-2"),
                                POLITIE,
                                night,
                                Outcome.PERMIT,
                                Set.of(Obligation.MARK_SUSPICION, Obligation.NO_ONWARD)),
                        line(
                                Field.RELATION,
                                "persoon-1 is ex-partner van persoon-2",
                                List.of("persoon-1", "persoon-2"),
                                VEILIG_THUIS,
                                before),
                        line(Field.ROLE, "kind", List.of("persoon-3"), VEILIG_THUIS, before),
                        police(Field.INCIDENT_CLASS, "ZWARE_MISHANDELING", all, night),
                        police(Field.OCCURRED_FROM, "2026-11-21T00:15:00+01:00", all, night),
                        police(Field.STRANGULATION, "true", all, night),
                        police(Field.NARRATIVE_TEXT, SCRIPT, all, night),
                        line(
                                Field.ANTECEDENTS,
                                Optional.empty(),
                                List.of("persoon-2"),
                                POLITIE,
                                night,
                                Outcome.SIGNAL_ONLY,
                                Set.of(Obligation.NO_ONWARD)),
                        line(Field.SITUATION, "Ruzie over de omgang met het kind.", all, VEILIG_THUIS, before),
                        line(Field.REPORTED_VIOLENCE, "PSYCHOLOGICAL", all, VEILIG_THUIS, before)),
                List.of(new AskHolder("Politie Drenthe", "Coördinator huiselijk geweld, 0900-0000")),
                List.of(new SilentSource("Reclassering Nederland, regio Noord", Instant.parse("2026-11-18T08:00:00Z"))),
                List.of(),
                "Beoordeel de veiligheid opnieuw en neem contact op met het slachtoffer.",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    private static ClearedLine police(Field field, String value, List<String> about, Instant at) {
        return line(field, Optional.of(value), about, POLITIE, at, Outcome.PERMIT, Set.of(Obligation.NO_ONWARD));
    }

    private record Leave(ItemId item, Outcome outcome, Set<Obligation> obligations) implements Permit {
        private Leave {
            obligations = obligations.isEmpty() ? Set.of() : EnumSet.copyOf(obligations);
        }

        @Override
        public Oin recipient() {
            return VEILIG_THUIS;
        }

        @Override
        public Purpose purpose() {
            return Purpose.P2;
        }

        @Override
        public String rule() {
            return "R01";
        }

        @Override
        public String source() {
            return "Wpg 18";
        }

        @Override
        public Set<Ground> grounds() {
            return Set.of();
        }

        @Override
        public String policyVersion() {
            return "test";
        }
    }
}
