package nl.huiskring.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import nl.huiskring.adapters.channel.FakeHub;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.MessageWriter;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner puts files in its folder; the real watcher takes them. */
class FilesIntakeTest {
    @TempDir
    private Path root;

    private FakeHub hub = new FakeHub();
    private final Report report =
            Samples.full(MessageType.SIGNAAL, AFolder.welfare(Path.of("/")).oin());
    private final byte[] file = new Table().add(MessageWriter.write(report)).bytes();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void takesAFileAnswersItAndPutsItAside() throws Exception {
        watch();
        put("a.csv", file);
        assertThat(Arrivals.await(root.resolve("klaar/a.csv"))).hasBinaryContent(file);
        assertThat(root.resolve("ontvangst/a.csv")).exists();
        assertThat(root.resolve("in").toFile().list()).isEmpty();
        assertThat(hub.received()).extracting(Received::report).containsExactly(report);
    }

    @Test
    void leavesAnUnfinishedFileAlone() throws Exception {
        watch();
        Path unfinished = Files.write(root.resolve("in/b.csv.part"), file);
        put("a.csv", file);
        Arrivals.await(root.resolve("klaar/a.csv"));
        assertThat(unfinished).exists();
        assertThat(hub.received()).hasSize(1);
    }

    @Test
    void putsAnUnreadableFileBesideItsRejectFileAndGoesOn() throws Exception {
        watch();
        put("a.csv", new byte[] {(byte) 0xFF});
        put("b.csv", file);
        assertThat(Arrivals.await(root.resolve("fout/a.csv.geweigerd"))).hasBinaryContent(new byte[] {(byte) 0xFF});
        Arrivals.await(root.resolve("klaar/b.csv"));
        assertThat(root.resolve("fout/a.csv")).content(StandardCharsets.UTF_8).contains("HK-201");
        assertThat(hub.received()).hasSize(1);
        assertThat(hub.refused()).hasSize(1);
    }

    @Test
    void readsAFileAgainWhenTheHubFailedWithIt() throws Exception {
        int[] attempts = {0};
        hub.onReceive(message -> {
            if (attempts[0]++ < 2) {
                throw new IllegalStateException("the database is away");
            }
        });
        watch();
        put("a.csv", file);
        Arrivals.await(root.resolve("klaar/a.csv"));
        assertThat(attempts[0]).isEqualTo(3);
        assertThat(root.resolve("ontvangst/a.csv")).exists();
        assertThat(root.resolve("fout")).doesNotExist();
    }

    @Test
    void takesAFileAgainAfterACrashAndSaysSo() throws Exception {
        Report second = Samples.bare(MessageType.SIGNAAL, report.envelope().sender());
        byte[] both = new Table()
                .add(MessageWriter.write(report))
                .add(MessageWriter.write(second))
                .bytes();
        hub.onReceive(message -> {
            if (message.report().equals(second) && hub.received().size() == 1) {
                hub.onReceive(again -> {});
                throw new IllegalStateException("the power went");
            }
        });
        watch();
        put("a.csv", both);
        Arrivals.await(root.resolve("klaar/a.csv"));
        assertThat(root.resolve("ontvangst/a.csv"))
                .content(StandardCharsets.UTF_8)
                .contains(report.envelope().messageId() + ";", ";true\r\n")
                .contains(second.envelope().messageId() + ";", ";false\r\n");
    }

    @Test
    void takesAnotherFileOfTheSameName() throws Exception {
        watch();
        put("a.csv", new byte[] {'x'});
        Arrivals.await(root.resolve("fout/a.csv.geweigerd"));
        put("a.csv", file);
        Arrivals.await(root.resolve("klaar/a.csv"));
        assertThat(hub.received()).hasSize(1);
    }

    private void watch() {
        Partner partner = AFolder.welfare(root);
        PartnerDirectory directory = () -> List.of(partner);
        hub.add(new FilesIn(
                directory,
                new MessageReader(Clock.fixed(Samples.NOW, ZoneOffset.UTC)),
                hub.channels(),
                FilesSettings.polling(Duration.ofMillis(20))));
    }

    private void put(String name, byte[] content) throws IOException {
        Path unfinished = Files.write(root.resolve("in").resolve(name + ".part"), content);
        Files.move(unfinished, root.resolve("in").resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
