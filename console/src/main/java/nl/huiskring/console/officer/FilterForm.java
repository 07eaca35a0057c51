package nl.huiskring.console.officer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.huiskring.model.Oin;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Which lines of the log somebody asks for, as it stands in the address: codes and days, nothing about a person. */
record FilterForm(
        @BindParam("partner") @Nullable String partnerText,
        @BindParam("regel") @Nullable String ruleText,
        @BindParam("van") @Nullable String fromText,
        @BindParam("tot") @Nullable String untilText,
        @BindParam("voor") @Nullable String beforeText) {

    String partner() {
        return clean(partnerText);
    }

    String rule() {
        return clean(ruleText);
    }

    /** First day, included. */
    String from() {
        return clean(fromText);
    }

    /** Last day, included. */
    String until() {
        return clean(untilText);
    }

    /** Keys of what cannot be read; empty when all can. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        check(partner(), text -> Optional.of(new Oin(text)), "filter.fault.partner", faults);
        check(rule(), FilterForm::ruleOf, "filter.fault.rule", faults);
        check(from(), text -> Optional.of(LocalDate.parse(text)), "filter.fault.from", faults);
        check(until(), text -> Optional.of(LocalDate.parse(text)), "filter.fault.until", faults);
        check(clean(beforeText), text -> Optional.of(Long.parseLong(text)), "filter.fault.page", faults);
        return faults;
    }

    /** What is asked for; only when there are no {@link #faults()}. */
    AuditFilter filter() {
        return new AuditFilter(
                given(partner()).map(Oin::new),
                given(rule()).flatMap(FilterForm::ruleOf),
                given(from()).map(LocalDate::parse),
                given(until()).map(LocalDate::parse),
                given(clean(beforeText)).map(Long::parseLong));
    }

    private static <T> void check(String text, Function<String, Optional<T>> reading, String key, List<String> faults) {
        try {
            if (!text.isEmpty() && reading.apply(text).isEmpty()) {
                faults.add(key);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(key);
        }
    }

    /** Names of rules are short words of capitals and digits. */
    private static Optional<String> ruleOf(String text) {
        return Optional.of(text).filter(rule -> rule.matches("[A-Z]{1,12}[0-9]{0,3}"));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
