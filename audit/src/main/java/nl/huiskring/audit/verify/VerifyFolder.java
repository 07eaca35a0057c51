package nl.huiskring.audit.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nl.huiskring.audit.json.JsonFault;
import nl.huiskring.audit.note.NoteKey;
import nl.huiskring.audit.note.SignedNote;
import nl.huiskring.audit.verify.Finding.Kind;

/** Checks an exported log offline: needs the folder only, no database and no network. */
public final class VerifyFolder {
    private final Path folder;
    private final Optional<String> expectedKey;
    private final List<SignedNote> known;

    /**
     * @param expectedKey the vkey that the reader got by another way; without it the key in the folder is believed, and the
     *     result says so
     * @param known checkpoints that the reader kept from earlier; they uncover a log that was cut back or told twice
     */
    public VerifyFolder(Path folder, Optional<String> expectedKey, List<SignedNote> known) {
        this.folder = folder;
        this.expectedKey = expectedKey;
        this.known = List.copyOf(known);
    }

    /** Reads everything once. A file that is not there or cannot be read is an {@link IOException}; all else is a finding. */
    public VerificationResult verify() throws IOException {
        String inFolder = Files.readString(folder.resolve(LogFolder.KEY), StandardCharsets.ISO_8859_1);
        String vkey = expectedKey.orElse(inFolder.strip());
        NoteKey key;
        try {
            key = NoteKey.parse(vkey);
        } catch (IllegalArgumentException e) {
            return new VerificationResult(0, 0, 0, vkey, List.of(Finding.at(Kind.KEY_WRONG, 0)));
        }
        List<Finding> beforehand = new ArrayList<>();
        if (!inFolder.equals(key.vkey() + "\n")) {
            beforehand.add(Finding.at(Kind.KEY_WRONG, 0));
        }
        return verify(key, beforehand);
    }

    private VerificationResult verify(NoteKey key, List<Finding> beforehand) throws IOException {
        List<SealedSize> sizes = new ArrayList<>();
        lines(
                LogFolder.CHECKPOINTS,
                line -> sizes.add(LogFolder.size(line)),
                place -> beforehand.add(Finding.at(Kind.CHECKPOINT_UNREADABLE, place)));
        if (!isLast(sizes)) {
            beforehand.add(Finding.at(Kind.LAST_CHECKPOINT_CHANGED, 0));
        }
        Verifier verifier = new Verifier(key, sizes, known);
        lines(LogFolder.ENTRIES, line -> verifier.accept(LogFolder.entry(line)), verifier::acceptUnreadable);
        VerificationResult result = verifier.finish();
        beforehand.addAll(result.findings());
        return new VerificationResult(
                result.entries(), result.checkpoints(), result.sealed(), result.vkey(), beforehand);
    }

    /** Whether the checkpoint that stands by itself is the last of the list. */
    private boolean isLast(List<SealedSize> sizes) throws IOException {
        Path file = folder.resolve(LogFolder.LAST_CHECKPOINT);
        String last = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        String expected = sizes.isEmpty() ? "" : sizes.getLast().note().format();
        return last.equals(new String(expected.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private void lines(String file, Consumer<String> each, LongConsumer unreadable) throws IOException {
        try (InputStream input = Files.newInputStream(folder.resolve(file))) {
            LineCutter cutter = new LineCutter(input);
            long place = 0;
            for (Optional<String> line = cutter.next(); line.isPresent(); line = cutter.next()) {
                place++;
                try {
                    each.accept(line.get());
                } catch (IllegalArgumentException | JsonFault e) {
                    unreadable.accept(place);
                }
            }
            if (!cutter.endedWell()) {
                unreadable.accept(place);
            }
        }
    }
}
