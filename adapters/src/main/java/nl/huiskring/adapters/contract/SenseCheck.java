package nl.huiskring.adapters.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;

/** Finds what has the right form but cannot be true: times out of order, persons that are not there, an answer to nothing. */
final class SenseCheck {
    /** How far clocks of partners may run apart. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    /** Not admissible, wrongly addressed: a registration that becomes no case. */
    private static final Set<String> NO_CASE = Set.of("VT-00", "VT-99");

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final Node root;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();

    private SenseCheck(Node root, Instant now) {
        this.root = root;
        this.now = now;
    }

    /** Problems of a tree whose shape is right. */
    static List<Problem> problems(Node root, Instant now) {
        SenseCheck check = new SenseCheck(root, now);
        check.times();
        check.answer();
        Set<String> refs = check.persons();
        check.relations(refs);
        return check.problems;
    }

    private void times() {
        Instant sent = moment("verzonden");
        if (sent.isAfter(now.plus(SLACK))) {
            add(ErrorCode.DATE_IMPOSSIBLE, "stuurgegevens/verzonden");
        }
        if (moment("gebeurd").isAfter(sent.plus(SLACK))) {
            add(ErrorCode.DATE_IMPOSSIBLE, "stuurgegevens/gebeurd");
        }
    }

    /** Feedback is about a case or a registration; that a registration became no case is stated by somebody, with a reason. */
    private void answer() {
        if (root.name().equals(MessageType.TERUGKOPPELING.word())
                && told(Field.CASE_NUMBER).isEmpty()
                && told(Field.POLICE_REFERENCE).isEmpty()) {
            add(ErrorCode.SCHEMA_INVALID, "inhoud/" + Field.CASE_NUMBER.word());
        }
        if (told(Field.POLICE_REFERENCE).isPresent()
                && told(Field.STATUS_CODE).filter(NO_CASE::contains).isPresent()) {
            List.of(Field.NO_CASE_REASON, Field.STATED_BY).stream()
                    .filter(field -> told(field).isEmpty())
                    .forEach(field -> add(ErrorCode.SCHEMA_INVALID, "inhoud/" + field.word()));
        }
    }

    private Optional<String> told(Field field) {
        return root.textAt("inhoud", field.word()).filter(text -> !text.isBlank());
    }

    private Instant moment(String word) {
        return OffsetDateTime.parse(root.textAt("stuurgegevens", word).orElseThrow())
                .toInstant();
    }

    private Set<String> persons() {
        Set<String> refs = new HashSet<>();
        int number = 0;
        for (Node person : root.all("persoon")) {
            number++;
            if (!refs.add(person.textAt("ref").orElseThrow())) {
                add(ErrorCode.SCHEMA_INVALID, "persoon[" + number + "]/ref");
            }
            if (person.textAt("geboortedatum").filter(this::isToCome).isPresent()) {
                add(ErrorCode.DATE_IMPOSSIBLE, "persoon[" + number + "]/geboortedatum");
            }
        }
        return refs;
    }

    private boolean isToCome(String birthDate) {
        PartialDate born = PartialDate.parse(birthDate);
        LocalDate earliest = LocalDate.of(born.year(), Math.max(1, born.month()), Math.max(1, born.day()));
        return earliest.isAfter(LocalDate.ofInstant(now.plus(SLACK), DUTCH));
    }

    private void relations(Set<String> refs) {
        int number = 0;
        for (Node relation : root.all("relatie")) {
            number++;
            String path = "relatie[" + number + "]";
            String from = relation.textAt("van").orElseThrow();
            String to = relation.textAt("naar").orElseThrow();
            if (!refs.contains(from)) {
                add(ErrorCode.SCHEMA_INVALID, path + "/van");
            }
            if (!refs.contains(to) || to.equals(from)) {
                add(ErrorCode.SCHEMA_INVALID, path + "/naar");
            }
            Optional<LocalDate> since = relation.textAt("vanaf").map(LocalDate::parse);
            if (relation.textAt("tot")
                    .map(LocalDate::parse)
                    .filter(until -> since.filter(until::isBefore).isPresent())
                    .isPresent()) {
                add(ErrorCode.DATE_IMPOSSIBLE, path + "/tot");
            }
        }
    }

    private void add(ErrorCode code, String where) {
        problems.add(new Problem(code, where));
    }
}
