package nl.huiskring.console.review;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.exchange.ReviewDesk.Part;
import nl.huiskring.model.exchange.ReviewDesk.Whole;

/**
 * A person and the records he is made of, as they are shown.
 *
 * @param isWaiting whether somebody still has to decide about one of the records
 */
record PersonPage(String id, boolean isWaiting, List<Row> rows) {

    /**
     * One record.
     *
     * @param name empty where it is not shown
     * @param how what made it his
     */
    record Row(
            String id,
            Optional<String> name,
            Optional<String> birth,
            String sex,
            String sender,
            String since,
            String how,
            String by) {}

    /** Whether some of the records can be about somebody else. */
    public boolean isDivisible() {
        return rows.size() > 1;
    }

    static PersonPage of(Whole whole, Words words) {
        MatchWords matches = new MatchWords(words);
        return new PersonPage(
                whole.person().toString(),
                whole.waiting(),
                whole.parts().stream().map(part -> row(part, matches, words)).toList());
    }

    private static Row row(Part part, MatchWords matches, Words words) {
        return new Row(
                part.record().toString(),
                name(part),
                part.birth().map(matches::birth),
                matches.sex(part.sex()),
                part.sender(),
                words.briefMoment(part.since()),
                matches.how(part.how()),
                matches.by(part.by()));
    }

    private static Optional<String> name(Part part) {
        return Optional.of(Stream.of(part.given(), part.family())
                        .flatMap(Optional::stream)
                        .collect(joining(" ")))
                .filter(name -> !name.isBlank());
    }
}
