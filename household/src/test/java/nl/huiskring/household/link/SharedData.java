package nl.huiskring.household.link;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** Finds the development sets in a folder {@code shared} beside the repository; without it the test is skipped. */
final class SharedData {
    private SharedData() {}

    static final LinkMap FEBRL = new LinkMap(
            LinkMap.Mode.DEDUP,
            "rec_id",
            ',',
            true,
            "yyyyMMdd",
            Set.of("NA", ""),
            Map.of(
                    HubField.GIVEN_NAME, List.of("given_name"),
                    HubField.FAMILY_NAME, List.of("surname"),
                    HubField.BIRTH_DATE, List.of("date_of_birth"),
                    HubField.NATIONAL_ID, List.of("soc_sec_id"),
                    HubField.HOUSE_NUMBER, List.of("street_number"),
                    HubField.STREET, List.of("address_1", "address_2"),
                    HubField.CITY, List.of("suburb"),
                    HubField.POSTCODE, List.of("postcode")),
            Optional.of(new LinkMap.Truth("rec_id", Optional.of(Pattern.compile("rec-(\\d+)-.*")))));

    static final LinkMap FAKE = new LinkMap(
            LinkMap.Mode.DEDUP,
            "unique_id",
            ',',
            true,
            "yyyy-MM-dd",
            Set.of("NA", ""),
            Map.of(
                    HubField.GIVEN_NAME, List.of("first_name"),
                    HubField.FAMILY_NAME, List.of("surname"),
                    HubField.BIRTH_DATE, List.of("dob"),
                    HubField.CITY, List.of("city"),
                    HubField.EMAIL, List.of("email")),
            Optional.of(new LinkMap.Truth("cluster", Optional.empty())));

    static Path linkage(String name) {
        Path file = shared().resolve("data/linkage").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no " + name + " in a folder shared beside this one");
        return file;
    }

    private static Path shared() {
        String given = System.getProperty("huiskring.shared");
        if (given != null) {
            return Path.of(given);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path shared = folder.resolveSibling("shared");
            if (Files.isDirectory(shared)) {
                return shared;
            }
        }
        return Path.of("shared");
    }
}
