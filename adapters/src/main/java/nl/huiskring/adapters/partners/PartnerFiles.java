package nl.huiskring.adapters.partners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;

/** The folder with one {@code *.yml} per partner: a partner comes in by a file alone. */
public final class PartnerFiles {
    private PartnerFiles() {}

    /**
     * Reads all partners of a folder, in the order of their file names.
     *
     * @param variables values for {@code ${name}} in the files, such as {@code town.port}; may be empty
     * @throws PartnerFileFault names the file and the key: a missing or unknown key, a value that will not do, an OIN
     *     or a folder that two files carry
     */
    public static PartnerDirectory load(Path folder, Map<String, String> variables) {
        List<Path> files = list(folder);
        Map<Oin, Path> oins = new HashMap<>();
        Map<Path, Path> folders = new HashMap<>();
        List<Partner> partners = new ArrayList<>();
        for (Path file : files) {
            Partner partner = new PartnerFile(file, variables).read();
            unique(oins, partner.oin(), "oin", file);
            if (partner.transport() == Transport.FILES) {
                unique(folders, folder(partner), "endpoint", file);
            }
            partners.add(partner);
        }
        List<Partner> all = List.copyOf(partners);
        return () -> all;
    }

    /** In one folder nobody could tell who sent a file, and each would read what is for the other. */
    private static Path folder(Partner partner) {
        return Path.of(partner.endpoint());
    }

    private static <T> void unique(Map<T, Path> owners, T value, String key, Path file) {
        Path other = owners.putIfAbsent(value, file);
        if (other != null) {
            throw new PartnerFileFault(file, key, "is that of " + other.getFileName() + " too");
        }
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
