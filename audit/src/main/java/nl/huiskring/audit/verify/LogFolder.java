package nl.huiskring.audit.verify;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huiskring.audit.json.CanonicalJson;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.audit.json.JsonReader;
import nl.huiskring.audit.merkle.Frontier;
import nl.huiskring.audit.merkle.Hash;
import nl.huiskring.audit.note.Checkpoint;
import nl.huiskring.audit.note.SignedNote;
import nl.huiskring.audit.note.StrictBase64;

/**
 * The files of an exported log and the form of their lines. Every line is itself JSON, and the record stands in it byte for byte,
 * so that no reader has to write it anew to check its hash.
 */
final class LogFolder {
    /** {@code {"leaf":"base64","record":{...},"sequence":0}}, one a line, in the order of the log. */
    static final String ENTRIES = "entries.jsonl";
    /** {@code {"frontier":"base64","note":"..."}}, one a line, by size. */
    static final String CHECKPOINTS = "checkpoints.jsonl";
    /** The last checkpoint as a signed note, for tools that read C2SP formats. */
    static final String LAST_CHECKPOINT = "checkpoint";
    /** The public key of the log. */
    static final String KEY = "vkey.txt";

    private static final Pattern ENTRY = Pattern.compile(
            "\\{\"leaf\":\"([A-Za-z0-9+/]{43}=)\",\"record\":(\\{.*}),\"sequence\":(0|[1-9][0-9]{0,17})}",
            Pattern.DOTALL);

    private LogFolder() {}

    static String line(LoggedEntry entry) {
        return "{\"leaf\":\"" + entry.leaf().base64() + "\",\"record\":"
                + new String(entry.record(), StandardCharsets.UTF_8) + ",\"sequence\":" + entry.sequence() + "}";
    }

    /** An {@link IllegalArgumentException} when the line has another form. */
    static LoggedEntry entry(String line) {
        Matcher matcher = ENTRY.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a line of the log");
        }
        return new LoggedEntry(
                Long.parseLong(matcher.group(3)),
                Hash.of(StrictBase64.decode(matcher.group(1))),
                matcher.group(2).getBytes(StandardCharsets.UTF_8));
    }

    static String line(SealedSize size) {
        return CanonicalJson.text(JsonObject.builder()
                .put("frontier", StrictBase64.encode(size.frontier().bytes()))
                .put("note", size.note().format())
                .build());
    }

    /** An {@link IllegalArgumentException} or a {@link nl.huiskring.audit.json.JsonFault} when the line has another form. */
    static SealedSize size(String line) {
        JsonObject object = JsonReader.readObject(line);
        if (!CanonicalJson.text(object).equals(line) || object.members().size() != 2) {
            throw new IllegalArgumentException("not the form in which it was written");
        }
        SignedNote note = SignedNote.parse(object.text("note"));
        long size = Checkpoint.parse(note.text()).size();
        return new SealedSize(note, Frontier.of(size, StrictBase64.decode(object.text("frontier"))));
    }
}
