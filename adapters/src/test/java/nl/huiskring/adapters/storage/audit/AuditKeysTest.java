package nl.huiskring.adapters.storage.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeysTest {
    @TempDir
    private Path data;

    @Test
    void makesAKeyOnceThatItsOwnerAloneMayRead() throws IOException {
        Path file = data.resolve("audit-key.pem");
        String made = AuditKeys.loadOrCreate(file, Log.ORIGIN).key().vkey();
        assertThat(AuditKeys.loadOrCreate(file, Log.ORIGIN).key().vkey()).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(data).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void refusesAKeyThatOthersMayRead() throws IOException {
        Path file = data.resolve("audit-key.pem");
        AuditKeys.loadOrCreate(file, Log.ORIGIN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> AuditKeys.loadOrCreate(file, Log.ORIGIN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("0600");
    }

    @Test
    void refusesADamagedKeyWithoutMakingANewOne() throws IOException {
        Path file = data.resolve("audit-key.pem");
        AuditKeys.loadOrCreate(file, Log.ORIGIN);
        Files.writeString(file, Files.readString(file).substring(0, 60));
        assertThatThrownBy(() -> AuditKeys.loadOrCreate(file, Log.ORIGIN)).isInstanceOf(IOException.class);
        assertThat(Files.size(file)).isEqualTo(60);
    }
}
