package nl.huiskring.adapters.storage.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.AuditQuestion;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;

/** A question as a statement: every value is a parameter, every condition is one of these. */
record QuestionSql(String text, List<Object> values) {

    static QuestionSql of(Set<AuditKind> kinds, AuditQuestion question) {
        Conditions where = new Conditions();
        where.addAny("kind = any(?)", kinds);
        where.addAny("outcome = any(?)", question.outcomes());
        where.add("at >= ?", question.from().map(QuestionSql::column));
        where.add("at < ?", question.until().map(QuestionSql::column));
        where.add("partner = ?", question.recipient().map(Oin::value));
        where.add("rule = ?", question.rule());
        where.add("household = ?", question.household().map(HouseholdId::value));
        where.add("interaction = ?", question.interaction().map(InteractionId::value));
        where.add("sequence < ?", question.before());
        String text = "select sequence, record from audit_entry" + where.text() + " order by sequence desc limit "
                + question.limit();
        return new QuestionSql(text, where.values);
    }

    private static Object column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static final class Conditions {
        private final List<String> texts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        private void add(String condition, Optional<?> value) {
            value.ifPresent(present -> {
                texts.add(condition);
                values.add(present);
            });
        }

        private void addAny(String condition, Set<? extends Enum<?>> some) {
            if (!some.isEmpty()) {
                texts.add(condition);
                values.add(some.stream().map(Enum::name).toArray(String[]::new));
            }
        }

        private String text() {
            return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
        }
    }
}
