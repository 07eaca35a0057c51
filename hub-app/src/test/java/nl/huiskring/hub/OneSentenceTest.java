package nl.huiskring.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class OneSentenceTest {
    @Test
    void aNameOfAFileBecomesASentence() {
        assertThat(OneSentence.sentence(new NoSuchFileException("/no/such"))).isEqualTo("there is no /no/such");
        assertThat(OneSentence.sentence(new FileAlreadyExistsException("out/key")))
                .isEqualTo("out/key is there already");
    }

    @Test
    void theCauseIsToldWhenItSaysMore() {
        assertThat(OneSentence.sentence(new UncheckedIOException("no settings", new IOException("disk is gone"))))
                .isEqualTo("no settings (disk is gone)");
        assertThat(OneSentence.sentence(new UncheckedIOException(new IOException("disk is gone"))))
                .doesNotContain("(");
    }

    @Test
    void aFaultWithoutWordsSaysHowToSeeMore() {
        assertThat(OneSentence.sentence(new IllegalStateException()))
                .isEqualTo("IllegalStateException; HUB_JAVA_OPTIONS=-Dhuiskring.trace=true shows where");
    }
}
