package nl.huiskring.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final UUID ROW = new UUID(1, 1);

    @TempDir
    Path folder;

    @Test
    void opensWhatItSealedAlsoAfterARestart() {
        byte[] sealed = Vault.open(folder).seal("item", ROW, "Schuilkade 14");
        assertThat(Vault.open(folder).openText("item", ROW, sealed)).isEqualTo("Schuilkade 14");
    }

    @Test
    void valueMovedToAnotherRowOrTableStaysShut() {
        Vault vault = Vault.open(folder);
        byte[] sealed = vault.seal("item", ROW, "Schuilkade 14");
        assertThatThrownBy(() -> vault.openText("item", new UUID(1, 2), sealed))
                .isInstanceOf(VaultClosed.class)
                .hasMessageNotContaining("Schuilkade");
        assertThatThrownBy(() -> vault.openText("alert", ROW, sealed)).isInstanceOf(VaultClosed.class);
    }

    @Test
    void changedByteStaysShut() {
        Vault vault = Vault.open(folder);
        byte[] sealed = vault.seal("item", ROW, "Schuilkade 14");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.openText("item", ROW, sealed)).isInstanceOf(VaultClosed.class);
    }

    @Test
    void sameTextNeverLooksTheSameTwice() {
        Vault vault = Vault.open(folder);
        assertThat(vault.seal("item", ROW, "x")).isNotEqualTo(vault.seal("item", ROW, "x"));
    }

    @Test
    void lookUpIsTheSameEveryTimeAndOfThisKeyOnly(@TempDir Path other) {
        Vault vault = Vault.open(folder);
        assertThat(vault.lookUp("K1:999990019")).isEqualTo(Vault.open(folder).lookUp("K1:999990019"));
        assertThat(vault.lookUp("K1:999990019"))
                .isNotEqualTo(Vault.open(other).lookUp("K1:999990019"))
                .isNotEqualTo(vault.lookUp("K1:999990020"));
    }

    @Test
    void keysAreReadableByTheOwnerAlone() throws IOException {
        Vault.open(folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList())
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }
}
