package nl.huiskring.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataTest {
    @TempDir
    Path data;

    @Test
    void aNewPlayFindsNothingOfTheOneBefore() throws IOException {
        for (String part : new String[] {"postgres", "broker", "town", "keys", "checkpoint"}) {
            Files.createDirectories(data.resolve(part).resolve("deep"));
            Files.writeString(data.resolve(part).resolve("deep").resolve("file"), "old");
        }
        DemoData.empty(data);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void certificatesAndProgramsStay() throws IOException {
        Files.createDirectories(data.resolve("certificates"));
        Files.createDirectories(data.resolve("programs"));
        DemoData.empty(data);
        assertThat(data.resolve("certificates")).isDirectory();
        assertThat(data.resolve("programs")).isDirectory();
    }

    @Test
    void theFirstPlayHasNothingToRemove() throws IOException {
        DemoData.empty(data.resolve("none"));
        assertThat(data.resolve("none")).doesNotExist();
    }
}
