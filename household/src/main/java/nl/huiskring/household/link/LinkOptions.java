package nl.huiskring.household.link;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was asked on the command line. */
record LinkOptions(Path left, Optional<Path> right, Path map, Optional<Path> out, boolean json) {
    private static final Set<String> WITH_VALUE = Set.of("--left", "--right", "--map", "--out");

    static LinkOptions parse(List<String> arguments) throws LinkException {
        Map<String, String> values = new HashMap<>();
        boolean json = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--json")) {
                json = true;
            } else if (WITH_VALUE.contains(argument) && i + 1 < arguments.size()) {
                i++;
                values.put(argument, arguments.get(i));
            } else {
                throw new LinkException(
                        WITH_VALUE.contains(argument) ? argument + " needs a file" : "unknown option " + argument);
            }
        }
        try {
            return new LinkOptions(
                    Path.of(needed(values, "--left")),
                    Optional.ofNullable(values.get("--right")).map(Path::of),
                    Path.of(needed(values, "--map")),
                    Optional.ofNullable(values.get("--out")).map(Path::of),
                    json);
        } catch (InvalidPathException e) {
            throw new LinkException("this cannot be the name of a file: " + e.getInput());
        }
    }

    private static String needed(Map<String, String> values, String option) throws LinkException {
        String value = values.get(option);
        if (value == null) {
            throw new LinkException(option + " is needed");
        }
        return value;
    }
}
