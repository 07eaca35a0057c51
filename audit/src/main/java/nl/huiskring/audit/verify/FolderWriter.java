package nl.huiskring.audit.verify;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.huiskring.audit.note.NoteKey;

/** Writes a log to a folder in the form that {@link VerifyFolder} checks: lines and checkpoints in order. */
public final class FolderWriter implements Closeable {
    private final Path folder;
    private final BufferedWriter entries;
    private final BufferedWriter checkpoints;

    /** Makes the folder where needed; an export that is already there is not overwritten but an {@link IOException}. */
    public FolderWriter(Path folder, NoteKey key) throws IOException {
        this.folder = Files.createDirectories(folder);
        Files.writeString(folder.resolve(LogFolder.KEY), key.vkey() + "\n", StandardOpenOption.CREATE_NEW);
        this.entries = open(LogFolder.ENTRIES);
        this.checkpoints = open(LogFolder.CHECKPOINTS);
    }

    private BufferedWriter open(String file) throws IOException {
        return Files.newBufferedWriter(folder.resolve(file), StandardOpenOption.CREATE_NEW);
    }

    public void write(LoggedEntry entry) throws IOException {
        entries.append(LogFolder.line(entry)).append('\n');
    }

    /** Sizes come in rising order; the last one also stands by itself in the file {@code checkpoint}. */
    public void write(SealedSize size) throws IOException {
        checkpoints.append(LogFolder.line(size)).append('\n');
        Files.writeString(folder.resolve(LogFolder.LAST_CHECKPOINT), size.note().format());
    }

    @Override
    public void close() throws IOException {
        try (entries;
                checkpoints) {
            entries.flush();
        }
    }
}
