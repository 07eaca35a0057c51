package nl.huiskring.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.huiskring.adapters.channel.FakeHub;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.adapters.contract.SignalWriter;
import nl.huiskring.adapters.contract.Signals;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.DeliveryFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDeliveryTest {
    private static final Oin HUB = new Oin("00000001999199999000");
    private static final Oin POLICE = new Oin("00000001000000000002");

    @TempDir
    private Path root;

    @Test
    void writesOneRowForEachLeafOfTheSignal() throws IOException {
        ClearedSignal signal = Signals.signal(welfare(), POLICE);
        String name = signal.delivery() + ".csv";
        try (FakeHub hub = new FakeHub()) {
            hub.add(new FilesOut(delivery()));
            assertThat(hub.ask(Channels.send(Transport.FILES), signal, Confirmation.class))
                    .isEqualTo(new Confirmation(Samples.NOW, name));
        }
        assertThat(Files.readString(root.resolve("uit").resolve(name)).lines())
                .startsWith(
                        "deel;nr;veld;waarde",
                        "stuurgegevens;1;berichtId;" + signal.messageId(),
                        "stuurgegevens;1;afzender;" + HUB)
                .contains(
                        "stuurgegevens;1;leveringId;" + signal.delivery(),
                        "signaal;1;niveau;ORANGE",
                        "lid;1;;persoon-1",
                        "gegeven;1;waarde;twee eerdere <feiten>",
                        "gegeven;1;over;persoon-1",
                        "gegeven;2;soort;zorginhoud",
                        "navraag;1;contact;0528 000000",
                        "zwijgend;1;sinds;2026-06-13T00:00:00Z")
                .noneMatch(row -> row.startsWith("gegeven;2;waarde"));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(root.resolve("uit").resolve(name))))
                .isEqualTo("rw-------");
        assertThat(root.resolve("uit").toFile().list()).containsExactly(name);
    }

    @Test
    void writesTheSameFileWhenADeliveryIsTriedAgain() {
        ClearedSignal signal = Signals.signal(welfare(), POLICE);
        delivery().deliver(signal);
        delivery().deliver(signal);
        assertThat(root.resolve("uit").toFile().list()).hasSize(1);
    }

    @Test
    void givesASpreadsheetNoFormula() throws IOException {
        ClearedSignal signal = withNextStep(Signals.signal(welfare(), POLICE), "=HYPERLINK(\"http://elders\")");
        delivery().deliver(signal);
        assertThat(Files.readString(root.resolve("uit").resolve(signal.delivery() + ".csv")))
                .contains("signaal;1;advies;\"'=HYPERLINK(\"\"http://elders\"\")\"\r\n");
    }

    @Test
    void isWorthRetryingWhenTheFolderCannotBeWritten() throws IOException {
        Files.writeString(root.resolve("uit"), "geen map");
        DeliveryFailed failed =
                catchThrowableOfType(DeliveryFailed.class, () -> delivery().deliver(Signals.signal(welfare(), POLICE)));
        assertThat(failed.worthRetrying()).isTrue();
        assertThat(failed).message().doesNotContain(root.toString());
    }

    @Test
    void isNotWorthRetryingWhenTheRecipientHasNoFolder() {
        DeliveryFailed failed =
                catchThrowableOfType(DeliveryFailed.class, () -> delivery().deliver(Signals.signal(POLICE, welfare())));
        assertThat(failed.worthRetrying()).isFalse();
    }

    private Oin welfare() {
        return AFolder.welfare(root).oin();
    }

    private FileDelivery delivery() {
        PartnerDirectory directory = () -> List.of(AFolder.welfare(root));
        return new FileDelivery(directory, new SignalWriter(HUB, directory), Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }

    private static ClearedSignal withNextStep(ClearedSignal signal, String nextStep) {
        return new ClearedSignal(
                signal.delivery(),
                signal.messageId(),
                signal.signal(),
                signal.version(),
                signal.recipient(),
                signal.purpose(),
                signal.householdRef(),
                signal.composedAt(),
                signal.heading(),
                signal.reasons(),
                signal.members(),
                signal.lines(),
                signal.askHolders(),
                signal.silentSources(),
                signal.takenBack(),
                nextStep,
                signal.traceparent());
    }
}
