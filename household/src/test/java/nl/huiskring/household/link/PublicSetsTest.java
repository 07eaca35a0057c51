package nl.huiskring.household.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The public sets, with one fixed threshold and a model that never sees the truth. */
class PublicSetsTest {
    @Test
    void linksFebrlOneWithoutAnError() throws LinkException {
        assertThat(link(SharedData.FEBRL, "dataset1.csv").f1()).isEqualTo(1.0);
    }

    @Test
    void linksFebrlTwoWithoutAnError() throws LinkException {
        assertThat(link(SharedData.FEBRL, "dataset2.csv").f1()).isEqualTo(1.0);
    }

    @Test
    void linksFebrlThreeWithoutAWrongPair() throws LinkException {
        LinkResult result =
                new FileLinker(SharedData.FEBRL, text -> {}).link(SharedData.linkage("dataset3.csv"), Optional.empty());
        assertThat(result.balanced().orElseThrow().f1()).isGreaterThanOrEqualTo(0.9996);
        assertThat(result.balanced().orElseThrow().precision()).isEqualTo(1.0);
        assertThat(result.strict().orElseThrow().precision()).isEqualTo(1.0);
        assertThat(result.impossibleDates()).isEqualTo(32);
    }

    @Test
    void linksFakeThousand() throws LinkException {
        assertThat(link(SharedData.FAKE, "fake_1000.csv").f1()).isGreaterThanOrEqualTo(0.965);
    }

    @Test
    void givesTheSameLinksTwice() throws LinkException {
        FileLinker linker = new FileLinker(SharedData.FAKE, text -> {});
        assertThat(linker.link(SharedData.linkage("fake_1000.csv"), Optional.empty()))
                .isEqualTo(linker.link(SharedData.linkage("fake_1000.csv"), Optional.empty()));
    }

    private static Quality link(LinkMap map, String file) throws LinkException {
        return new FileLinker(map, text -> {})
                .link(SharedData.linkage(file), Optional.empty())
                .balanced()
                .orElseThrow();
    }
}
