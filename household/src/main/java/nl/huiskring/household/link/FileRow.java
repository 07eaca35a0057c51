package nl.huiskring.household.link;

import java.util.Optional;
import nl.huiskring.household.match.Features;

/**
 * One row of a file.
 *
 * @param truth who it really is, if the file tells
 */
record FileRow(String id, Features features, Optional<String> truth) {
    @Override
    public String toString() {
        return "FileRow[*]";
    }
}
