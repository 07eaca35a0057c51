package nl.huiskring.household.link;

import java.util.Optional;
import nl.huiskring.household.match.Features;

/**
 * One row of a file.
 *
 * @param left whether it comes from the left file
 * @param truth who it really is, if the file tells
 */
record FileRow(String id, boolean left, Features features, Optional<String> truth) {
    @Override
    public String toString() {
        return "FileRow[*]";
    }
}
