package nl.huiskring.adapters.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A folder belongs to one program at a time. The operating system lets go of the lock when its holder dies, however it dies;
 * so whoever has the lock knows that a server still running on the folder is an orphan.
 */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder, at once.
     *
     * @throws EmbeddedServerFault when another program has it
     */
    static FolderLock take(Path folder) {
        return await(folder, Duration.ZERO);
    }

    /**
     * Takes the lock of a folder as soon as it is free.
     *
     * @throws EmbeddedServerFault when it is not free in time
     */
    static FolderLock await(Path folder, Duration patience) {
        Path file = PrivateFiles.folder(folder).resolve("lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!Waiting.until(patience, () -> tryLock(channel))) {
                channel.close();
                throw new EmbeddedServerFault(
                        folder + " is in use by another hub; stop that one or take another folder");
            }
            return new FolderLock(channel);
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot lock " + file, wrong);
        }
    }

    private static boolean tryLock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProgram) {
            return false;
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot lock a folder", wrong);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot release a lock", wrong);
        }
    }
}
