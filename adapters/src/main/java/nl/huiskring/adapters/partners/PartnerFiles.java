package nl.huiskring.adapters.partners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;

/** The folder with one {@code *.yml} per partner: a partner comes in by a file alone. */
public final class PartnerFiles {
    private PartnerFiles() {}

    /**
     * Reads all partners of a folder, in the order of their file names.
     *
     * @param variables values for {@code ${name}} in the files, such as {@code town.port}; may be empty
     * @throws PartnerFileFault names the file and the key: a missing or unknown key, a value that will not do, an OIN that two
     *     files carry
     */
    public static PartnerDirectory load(Path folder, Map<String, String> variables) {
        List<Path> files = list(folder);
        Map<Oin, Path> owners = new HashMap<>();
        List<Partner> partners = files.stream()
                .map(file -> unique(owners, file, new PartnerFile(file, variables).read()))
                .toList();
        return () -> partners;
    }

    private static Partner unique(Map<Oin, Path> owners, Path file, Partner partner) {
        Path other = owners.putIfAbsent(partner.oin(), file);
        if (other != null) {
            throw new PartnerFileFault(file, "oin", "is that of " + other.getFileName() + " too");
        }
        return partner;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException("the folder with the partner files cannot be read: " + folder, wrong);
        }
    }
}
