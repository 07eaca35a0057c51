package nl.huiskring.adapters.policy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads vignette files: a YAML list of cases. */
final class VignetteReader {
    private VignetteReader() {}

    static List<VignetteEntry> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (Reader reader = Files.newBufferedReader(file)) {
            Object content = TextYaml.read(reader);
            return content instanceof List<?> cases
                    ? entries(name, cases)
                    : List.of(new VignetteEntry.Malformed(name, name + ": not a list of cases"));
        } catch (IOException unreadable) {
            return List.of(new VignetteEntry.Malformed(name, file + ": the file cannot be read as UTF-8 text"));
        } catch (YAMLException notYaml) {
            String where = String.valueOf(notYaml.getMessage()).replaceAll("\\s+", " ");
            return List.of(new VignetteEntry.Malformed(name, name + ": not YAML: " + where));
        }
    }

    private static List<VignetteEntry> entries(String file, List<?> cases) {
        List<VignetteEntry> entries = new ArrayList<>();
        for (Object one : cases) {
            entries.add(entry(file, entries.size() + 1, one));
        }
        return entries;
    }

    private static VignetteEntry entry(String file, int number, Object one) {
        String id = "number " + number;
        try {
            StrictFields fields = StrictFields.of("case", one);
            id = fields.text("id");
            return VignetteMapper.vignette(id, fields);
        } catch (MalformedField malformed) {
            return new VignetteEntry.Malformed(
                    id.replace(' ', '-'), file + ": case " + id + ": " + malformed.getMessage());
        }
    }
}
