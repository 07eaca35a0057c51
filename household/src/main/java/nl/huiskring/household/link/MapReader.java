package nl.huiskring.household.link;

import java.nio.file.Path;

/** Port: reads a map file, in whatever syntax it is written. */
public interface MapReader {
    /** The map; a file that is absent, unreadable or wrong gives a message that says what and where. */
    LinkMap read(Path file) throws LinkException;
}
