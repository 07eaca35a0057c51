package nl.huiskring.bench.traps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void marksAloneMakeNoOtherName() {
        assertThat(Spelling.sameWithoutMarks("Michał", "Michal")).isTrue();
        assertThat(Spelling.sameWithoutMarks("Ayşe", "Ayse")).isTrue();
        assertThat(Spelling.sameWithoutMarks("Lisa", "Liza")).isFalse();
    }

    @Test
    void countsTheLettersBetweenTwoNames() {
        assertThat(Spelling.distance("Jan", "jan")).isZero();
        assertThat(Spelling.distance("Jan", "Jaan")).isEqualTo(1);
        assertThat(Spelling.distance("Jeroen", "Jasper")).isEqualTo(4);
    }
}
