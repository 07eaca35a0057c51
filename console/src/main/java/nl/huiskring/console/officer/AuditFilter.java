package nl.huiskring.console.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.huiskring.audit.AuditQuestion;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.Oin;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which lines of the log.
 *
 * @param from first day, included
 * @param until last day, included
 * @param before only lines before this one
 */
record AuditFilter(
        Optional<Oin> partner,
        Optional<String> rule,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Long> before) {
    static final int PAGE = 50;

    /** As a question to the log; which rule it may be asked for differs by the kind of line. */
    AuditQuestion question(Optional<String> ruleAsked, int limit) {
        AuditQuestion newest = AuditQuestion.newest();
        return new AuditQuestion(
                from.map(Words::startOf),
                until.map(day -> Words.startOf(day.plusDays(1))),
                partner,
                ruleAsked,
                newest.outcomes(),
                newest.household(),
                newest.interaction(),
                before,
                limit);
    }

    AuditFilter before(long sequence) {
        return new AuditFilter(partner, rule, from, until, Optional.of(sequence));
    }

    /** The address of a screen with this filter. */
    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts().forEach(part -> address.queryParam(part.name(), part.value()));
        return address.build().encode().toUriString();
    }

    /** The filter as the log names it; empty for the newest lines of all. */
    String words() {
        return String.join(
                " ",
                parts().stream().map(part -> part.name() + "=" + part.value()).toList());
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        partner.ifPresent(some -> parts.add(new Part("partner", some.value())));
        rule.ifPresent(some -> parts.add(new Part("regel", some)));
        from.ifPresent(some -> parts.add(new Part("van", some.toString())));
        until.ifPresent(some -> parts.add(new Part("tot", some.toString())));
        before.ifPresent(some -> parts.add(new Part("voor", some.toString())));
        return parts;
    }

    private record Part(String name, String value) {}
}
