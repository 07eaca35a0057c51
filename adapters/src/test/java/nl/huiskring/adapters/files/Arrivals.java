package nl.huiskring.adapters.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/** Waits for files, without looking again and again. */
final class Arrivals {
    private static final long PATIENCE_SECONDS = 20;

    private Arrivals() {}

    /** Returns when this file is there; fails when it does not come. */
    static Path await(Path file) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(file.getParent());
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (!Files.exists(file)) {
                WatchKey key = watch.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (key == null) {
                    throw new AssertionError("no " + file.getFileName());
                }
                key.pollEvents();
                key.reset();
            }
            return file;
        }
    }
}
