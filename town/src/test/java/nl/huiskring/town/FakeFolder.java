package nl.huiskring.town;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import nl.huiskring.town.FakeJudge.Verdict;
import nl.huiskring.town.wire.CsvForm;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.UnreadableException;

/** The hub's end of a partner's folder. */
final class FakeFolder implements AutoCloseable {
    private final Path folder;
    private final FakeJudge judge;
    private final WatchService watch;

    FakeFolder(Path folder, FakeJudge judge) throws IOException {
        this.folder = folder;
        this.judge = judge;
        Path in = Files.createDirectories(folder.resolve("in"));
        watch = in.getFileSystem().newWatchService();
        in.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        Thread.ofVirtual().start(this::run);
    }

    private void run() {
        try {
            while (true) {
                WatchKey key = watch.take();
                key.pollEvents();
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("in"), "*.csv")) {
                    for (Path file : files) {
                        take(file);
                    }
                }
                key.reset();
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(Path file) throws IOException {
        String text = Files.readString(file);
        Files.delete(file);
        String name = file.getFileName().toString();
        try {
            String id = CsvForm.read(text).getFirst().getOrDefault("berichtId", "");
            Verdict verdict = judge.judge(id, text);
            if (verdict.isAccepted()) {
                String row = id + ";" + id + ";nu;" + verdict.repeated();
                write("ontvangst", name, "berichtId;interactieId;ontvangen;herhaling\n" + row + "\n");
            } else {
                write("fout", name, "berichtId;code;titel;plaats\n" + id + ";" + verdict.code() + ";geweigerd;x\n");
            }
        } catch (UnreadableException e) {
            write("fout", name, "berichtId;code;titel;plaats\n;HK-201;onleesbaar;/\n");
        }
    }

    void deliver(Node signal) throws IOException {
        StringBuilder rows = new StringBuilder("deel;nr;veld;waarde\n");
        for (Node part : signal.children()) {
            part.text().ifPresent(text -> rows.append("%s;1;;%s\n".formatted(part.word(), text)));
            for (Node leaf : part.children()) {
                rows.append("%s;1;%s;%s\n"
                        .formatted(part.word(), leaf.word(), leaf.text().orElse("")));
            }
        }
        write("uit", signal.textAt("stuurgegevens", "leveringId").orElseThrow() + ".csv", rows.toString());
    }

    private void write(String where, String name, String text) throws IOException {
        Path to = Files.createDirectories(folder.resolve(where));
        Path part = to.resolve("." + name + ".part");
        Files.writeString(part, text);
        Files.move(part, to.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
