package nl.huiskring.adapters.contract;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.model.Bsn;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.message.Address;
import nl.huiskring.model.message.Envelope;
import nl.huiskring.model.message.Fact;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.PersonName;
import nl.huiskring.model.message.Relation;
import nl.huiskring.model.message.RelationType;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.message.Sex;
import nl.huiskring.model.message.StatedGround;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.SecrecyFlag;

/** Well-formed messages and partners for the tests of every transport. */
public final class Samples {
    /** The moment at which the tests take place. */
    public static final Instant NOW = Instant.parse("2026-06-14T10:00:00Z");

    private Samples() {}

    /** A partner that may bring everything. */
    public static Partner partner(PartnerKind kind, Transport transport, String oin) {
        return new Partner(
                kind.code(),
                new Oin(oin),
                "Partner " + kind.code(),
                kind,
                transport,
                URI.create("https://localhost/"),
                EnumSet.allOf(Purpose.class),
                EnumSet.allOf(Category.class),
                Set.of(),
                "0528 000000",
                true,
                new Partner.Covenant("hoogeveen-2010", CovenantState.SIGNED, Optional.empty()));
    }

    /** A partner that may send this type. */
    public static Partner sender(MessageType type, Transport transport, String oin) {
        return Arrays.stream(PartnerKind.values())
                .filter(type::maySend)
                .findFirst()
                .map(kind -> partner(kind, transport, oin))
                .orElseThrow();
    }

    /** A message of a type with every field it can hold. */
    public static Report full(MessageType type, Oin sender) {
        List<Fact> facts = Arrays.stream(Field.values())
                .filter(type::allows)
                .map(field -> new Fact(field, text(field)))
                .toList();
        return report(type, sender, facts);
    }

    /** A message of a type with the fields it must hold. */
    public static Report bare(MessageType type, Oin sender) {
        List<Fact> facts = type.required().stream()
                .sorted()
                .map(field -> new Fact(field, text(field)))
                .toList();
        return report(type, sender, facts);
    }

    private static Report report(MessageType type, Oin sender, List<Fact> facts) {
        Envelope envelope = new Envelope(
                UUID.randomUUID(), sender, type, NOW, Instant.parse("2026-06-13T22:15:00Z"), Optional.empty());
        if (!type.hasPersons()) {
            return new Report(envelope, List.of(), List.of(), facts, List.of());
        }
        return new Report(
                envelope,
                List.of(suspect(), victim()),
                List.of(new Relation(
                        "p1", "p2", RelationType.PARTNER, Optional.of(LocalDate.of(2015, 1, 1)), Optional.empty())),
                facts,
                List.of(new StatedGround(Ground.VITAL_INTEREST, "J. Vermeer", "Direct gevaar voor \"p2\" & kind")));
    }

    private static PersonBlock suspect() {
        return new PersonBlock(
                "p1",
                PersonRole.PLEGER,
                Optional.of(new Bsn("999993653")),
                Optional.empty(),
                new PersonName(Optional.of("Joost"), Optional.of("van der"), Optional.of("Meulen"), Optional.empty()),
                Optional.of(PartialDate.parse("1985-07-14")),
                Sex.MAN,
                Optional.of(new Address(
                        Optional.of("Hoofdstraat"),
                        Optional.of("12"),
                        Optional.of("a"),
                        Optional.of("7901AB"),
                        Optional.of("Hoogeveen"),
                        Optional.of("0118"))),
                Optional.of("0612345678"),
                Optional.empty(),
                Optional.of("C-1"),
                Set.of());
    }

    private static PersonBlock victim() {
        return new PersonBlock(
                "p2",
                PersonRole.SLACHTOFFER,
                Optional.empty(),
                Optional.empty(),
                new PersonName(Optional.of("Zoë"), Optional.empty(), Optional.of("Jansen"), Optional.of("Meulen")),
                Optional.of(PartialDate.parse("1987")),
                Sex.VROUW,
                Optional.empty(),
                Optional.empty(),
                Optional.of("zoe@example.org"),
                Optional.empty(),
                Set.of(SecrecyFlag.GEHEIM_ADRES));
    }

    /** A text that fits a field. */
    public static String text(Field field) {
        return switch (Form.of(field)) {
            case Form.Codes codes -> codes.words().getLast();
            case Form.Text text -> "Tekst van " + field.word() + " <&> é";
            case Form.Plain plain -> text(plain);
        };
    }

    private static String text(Form.Plain form) {
        return switch (form) {
            case UUID -> "0195f000-0000-7000-8000-000000000001";
            case OIN -> "00000001000000000001";
            case REF -> "p1";
            case FLAG -> "true";
            case NUMBER -> "3";
            case POSTCODE -> "7901AB";
            case BSN -> "999993653";
            case MUNICIPALITY -> "0118";
            case DATE, PARTIAL_DATE -> "2026-06-01";
            case MOMENT -> "2026-06-13T22:15:00+02:00";
        };
    }
}
