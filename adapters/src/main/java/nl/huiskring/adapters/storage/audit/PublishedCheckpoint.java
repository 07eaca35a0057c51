package nl.huiskring.adapters.storage.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nl.huiskring.audit.note.SignedNote;

/** The last checkpoint that went outside, kept in a file beside the database: it tells when an older database was put back. */
public final class PublishedCheckpoint {
    private final Path file;

    /** @param file may not be there yet; its folder must be */
    public PublishedCheckpoint(Path file) {
        this.file = file;
    }

    /** None before the first one was published; {@link AuditLogBroken} when the file holds something else. */
    public Optional<SignedNote> load() {
        try {
            return Files.exists(file) ? Optional.of(SignedNote.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new AuditLogBroken("the published checkpoint cannot be read: " + file);
        }
    }

    /** Replaces the file as a whole, so that a crash leaves the old one or the new one. */
    void publish(SignedNote note) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(note.format().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
