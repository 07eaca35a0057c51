package nl.huiskring.routes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.match.Candidate;
import nl.huiskring.household.match.Explanation;
import nl.huiskring.household.match.Field;
import nl.huiskring.household.match.Matcher;
import nl.huiskring.model.exchange.ReviewDesk.Beside;
import nl.huiskring.model.exchange.ReviewDesk.Line;

/**
 * A record beside a candidate, as a steward may see it: what somebody is called, when he was born and his sex in words, and of
 * everything that leads to a door or to a number only how far it agrees.
 */
final class SideBySide {
    static final Comparator<Beside> LIKELIEST = Comparator.comparingInt(Beside::totalMillibits)
            .reversed()
            .thenComparing(beside -> beside.person().value());

    private SideBySide() {}

    static Beside of(Matcher matcher, PersonRecord here, Candidate candidate) {
        Explanation explanation = matcher.compare(here, candidate);
        return new Beside(
                candidate.person(),
                explanation.prior(),
                explanation.total(),
                explanation.parts().stream()
                        .map(part -> line(part, here, candidate))
                        .toList(),
                explanation.vetoes().stream().map(Enum::name).sorted().toList(),
                candidate.records().size());
    }

    private static Line line(Explanation.Part part, PersonRecord here, Candidate candidate) {
        return new Line(
                part.field().name(),
                part.level().name(),
                part.bits(),
                part.frequency(),
                shown(part.field(), Stream.of(here)),
                shown(part.field(), candidate.records().stream()));
    }

    /** What is shown of a field, over all records of a person each value once. */
    private static Optional<String> shown(Field field, Stream<PersonRecord> records) {
        Function<PersonRecord, Optional<String>> value = switch (field) {
            case GIVEN -> PersonRecord::given;
            case PREFIX -> PersonRecord::prefix;
            case FAMILY -> SideBySide::family;
            case BIRTH -> record -> record.birthDate().map(Object::toString);
            case SEX -> record -> Optional.of(record.sex().code());
            default -> record -> Optional.empty();
        };
        List<String> values =
                records.map(value).flatMap(Optional::stream).distinct().toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(" / ", values));
    }

    private static Optional<String> family(PersonRecord record) {
        List<String> names = Stream.of(record.family(), record.partnerFamily())
                .flatMap(Optional::stream)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
