package nl.huiskring.casework.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.huiskring.casework.Story;
import nl.huiskring.model.exchange.Heading.Level;

/** Looks at a story with one rule and the proposed thresholds, at noon of a day. */
final class Look {
    static final Thresholds PROPOSED = Thresholds.proposedFor("drenthe");

    private Look() {}

    static Optional<Finding> at(String rule, Story story, int day) {
        return AlertRules.all().stream()
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .evaluate(story.timeline(), Story.noon(day), PROPOSED);
    }

    static Finding fires(String rule, Level level, Story story, int day) {
        Optional<Finding> finding = at(rule, story, day);
        assertThat(finding).as("%s must fire", rule).isPresent();
        assertThat(finding.orElseThrow().level()).isEqualTo(level);
        return finding.orElseThrow();
    }

    static void silent(String rule, Story story, int day) {
        assertThat(at(rule, story, day)).as("%s must stay silent", rule).isEmpty();
    }
}
