package nl.huiskring.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryPlanTest {
    private static final Instant COMPOSED = Instant.parse("2026-03-10T11:00:00Z");

    private final RetryPlan plan = new RetryPlan(Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofDays(7));

    private Duration waitAt(Duration age) {
        Instant now = COMPOSED.plus(age);
        return Duration.between(now, plan.next(COMPOSED, now).orElseThrow());
    }

    @Test
    void firstWaitIsShortAndEachNextOneTwiceAsLongAfter() {
        assertThat(waitAt(Duration.ZERO)).isEqualTo(Duration.ofSeconds(2));
        assertThat(waitAt(Duration.ofSeconds(4))).isEqualTo(Duration.ofSeconds(4));
        assertThat(waitAt(Duration.ofSeconds(60))).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void noWaitIsLongerThanTheLongest() {
        assertThat(waitAt(Duration.ofDays(6))).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void isGivenUpOnlyAfterItsAge() {
        assertThat(plan.next(COMPOSED, COMPOSED.plus(Duration.ofDays(7)))).isPresent();
        assertThat(plan.next(COMPOSED, COMPOSED.plus(Duration.ofDays(7)).plusMillis(1)))
                .isEmpty();
    }
}
