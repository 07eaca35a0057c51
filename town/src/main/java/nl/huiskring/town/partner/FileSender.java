package nl.huiskring.town.partner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.huiskring.town.story.Flaw;
import nl.huiskring.town.wire.CsvForm;
import nl.huiskring.town.wire.Message;
import nl.huiskring.town.wire.UnreadableException;

/** Drops CSV files and waits for their receipt or reject. */
final class FileSender implements Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path folder;
    private final AtomicInteger sendings = new AtomicInteger();
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    FileSender(Path folder) {
        this.folder = folder;
        try {
            for (String name : List.of("in", "ontvangst", "fout", "uit")) {
                Files.createDirectories(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the folders cannot be made: " + folder, e);
        }
    }

    @Override
    public Answer send(Message message, Flaw flaw) throws UnreachableException, InterruptedException {
        String file = CsvForm.write(message);
        // A quote that never ends spoils the whole file.
        String text = flaw == Flaw.UNREADABLE ? file.substring(0, file.length() * 2 / 3) + "\"" : file;
        String name = "bericht-" + run + "-" + sendings.incrementAndGet() + ".csv";
        try {
            Path part = folder.resolve("in").resolve(name + ".part");
            Files.writeString(part, text, StandardCharsets.UTF_8);
            Files.move(part, folder.resolve("in").resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return await(name);
        } catch (IOException e) {
            throw new UnreachableException("the folder cannot be used", e);
        }
    }

    private Answer await(String name) throws IOException, UnreachableException, InterruptedException {
        Path receipt = folder.resolve("ontvangst").resolve(name);
        Path reject = folder.resolve("fout").resolve(name);
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (Files.exists(receipt)) {
                Map<String, String> row = first(receipt);
                boolean repeated = "true".equals(row.get("herhaling"));
                return new Answer.Accepted(row.getOrDefault("interactieId", ""), repeated, true);
            }
            if (Files.exists(reject)) {
                return new Answer.Refused(first(reject).getOrDefault("code", "zonder code"));
            }
            Thread.sleep(PAUSE);
        }
        throw new UnreachableException("no receipt for " + name);
    }

    private static Map<String, String> first(Path file) throws IOException, UnreachableException {
        try {
            List<Map<String, String>> rows = CsvForm.read(Files.readString(file));
            return rows.isEmpty() ? Map.of() : rows.getFirst();
        } catch (UnreadableException e) {
            throw new UnreachableException("the answer cannot be read", e);
        }
    }
}
