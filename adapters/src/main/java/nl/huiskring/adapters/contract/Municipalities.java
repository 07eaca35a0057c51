package nl.huiskring.adapters.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The municipalities that exist (BRP, table 33), from {@code contract/municipalities.csv}. */
public final class Municipalities {
    private static final Map<String, String> NAMES = load();

    private Municipalities() {}

    public static boolean exists(String code) {
        return NAMES.containsKey(code);
    }

    /** The name of a municipality. */
    public static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }

    private static Map<String, String> load() {
        InputStream file =
                Objects.requireNonNull(Municipalities.class.getResourceAsStream("/contract/municipalities.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", 2))
                    .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
