package nl.huiskring.bench.traps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BoundTest {
    @Test
    void noErrorInThirtyThousandShowsOneInTenThousand() {
        assertThat(Bound.upper95(0, 30_000)).isCloseTo(1e-4, within(1e-6));
    }

    @Test
    void agreesWithPublishedValues() {
        // one-sided 95 %, Poisson limit: 1 hit 4.744, 5 hits 10.513
        assertThat(Bound.upper95(1, 100_000)).isCloseTo(4.744e-5, within(1e-8));
        assertThat(Bound.upper95(5, 100_000)).isCloseTo(10.513e-5, within(1e-8));
        // beta(9, 2) at 0.95
        assertThat(Bound.upper95(8, 10)).isCloseTo(0.9632, within(1e-4));
    }

    @Test
    void manyErrorsAndNothingButErrors() {
        assertThat(Bound.upper95(50_000, 100_000)).isCloseTo(0.5026, within(1e-4));
        assertThat(Bound.upper95(10, 10)).isEqualTo(1);
    }
}
