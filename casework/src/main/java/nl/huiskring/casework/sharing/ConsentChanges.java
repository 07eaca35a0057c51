package nl.huiskring.casework.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.huiskring.casework.sharing.ConsentChange.Given;
import nl.huiskring.casework.sharing.ConsentChange.Withdrawn;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Purpose;

/** Reads Toestemming and Intrekking. */
public final class ConsentChanges {
    private static final String SELF = "self";

    private ConsentChanges() {}

    /**
     * What a message changes in the register of consent: one record per category; nothing for other messages.
     *
     * @param persons whom the blocks of the message are, by their ref
     * @throws UnclearConsent when it cannot be said who consents to what
     */
    public static List<ConsentChange> of(Report report, Map<String, PersonId> persons) {
        if (report.type() == MessageType.TOESTEMMING) {
            return given(report, persons);
        }
        return report.type() == MessageType.INTREKKING ? withdrawn(report, persons) : List.of();
    }

    private static List<ConsentChange> given(Report report, Map<String, PersonId> persons) {
        String by = text(report, Field.CONSENT_BY);
        return each(
                report,
                whoseConsent(report, by),
                persons,
                (person, category) -> new Given(
                        person,
                        by,
                        category,
                        recipient(report),
                        purpose(report),
                        day(report, Field.CONSENT_ON),
                        report.date(Field.CONSENT_UNTIL),
                        report.first(Field.CONSENT_TEXT),
                        report.first(Field.CONSENT_TAKEN_BY),
                        report.envelope().sender()));
    }

    private static List<ConsentChange> withdrawn(Report report, Map<String, PersonId> persons) {
        return each(
                report,
                Subjects.client(report),
                persons,
                (person, category) -> new Withdrawn(
                        person,
                        category,
                        recipient(report),
                        purpose(report),
                        day(report, Field.WITHDRAWN_ON),
                        report.envelope().sender()));
    }

    /** Parents consent about their child: a message that puts somebody else first does not say about whom. */
    private static List<PersonBlock> whoseConsent(Report report, String by) {
        List<PersonBlock> client = Subjects.client(report);
        List<PersonBlock> children = Subjects.children(report);
        if (!by.equals(SELF) && !children.isEmpty() && !children.containsAll(client)) {
            throw new UnclearConsent(Field.CONSENT_BY, "the child is not the first person of the message");
        }
        return client;
    }

    private interface Maker {
        ConsentChange make(PersonId person, Category category);
    }

    private static List<ConsentChange> each(
            Report report, List<PersonBlock> blocks, Map<String, PersonId> persons, Maker maker) {
        List<Category> categories = categories(report);
        return blocks.stream()
                .flatMap(block -> Optional.ofNullable(persons.get(block.ref())).stream())
                .distinct()
                .flatMap(person -> categories.stream().map(category -> maker.make(person, category)))
                .toList();
    }

    private static List<Category> categories(Report report) {
        List<Category> categories = report.all(Field.CONSENT_CATEGORY)
                .flatMap(text -> Stream.of(text.split("[ ,;]+")))
                .map(text -> known(Field.CONSENT_CATEGORY, text, Category::valueOf))
                .distinct()
                .toList();
        if (categories.isEmpty()) {
            throw new UnclearConsent(Field.CONSENT_CATEGORY, "names no category");
        }
        return categories;
    }

    private static PartnerKind recipient(Report report) {
        return known(Field.CONSENT_TO, text(report, Field.CONSENT_TO), PartnerKind::ofCode);
    }

    private static Purpose purpose(Report report) {
        return known(Field.CONSENT_PURPOSE, text(report, Field.CONSENT_PURPOSE), Purpose::valueOf);
    }

    private static LocalDate day(Report report, Field field) {
        return report.date(field).orElseThrow(() -> new UnclearConsent(field, "is missing"));
    }

    private static String text(Report report, Field field) {
        return report.first(field).map(String::strip).orElseThrow(() -> new UnclearConsent(field, "is missing"));
    }

    private static <T> T known(Field field, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new UnclearConsent(field, "is not one of the known words");
        }
    }
}
