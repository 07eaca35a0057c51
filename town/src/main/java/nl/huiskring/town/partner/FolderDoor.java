package nl.huiskring.town.partner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.huiskring.town.wire.CsvForm;
import nl.huiskring.town.wire.UnreadableException;

/** Takes the files that the hub leaves in {@code uit/}; a file that was entered is taken away. */
final class FolderDoor implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path folder;
    private final Inbox inbox;
    private final Thread thread;
    private volatile boolean open = true;

    FolderDoor(Path folder, Inbox inbox) {
        this.folder = folder;
        this.inbox = inbox;
        this.thread = Thread.ofVirtual().name("town-folder").start(this::watch);
    }

    private void watch() {
        try {
            while (open) {
                takeAll();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeAll() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.csv")) {
            for (Path file : files) {
                take(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder cannot be read: " + folder, e);
        }
    }

    private void take(Path file) throws IOException {
        try {
            inbox.take(CsvForm.readTree("HuishoudSignaal", Files.readString(file)));
            Files.delete(file);
        } catch (UnreadableException e) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".onleesbaar"));
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
