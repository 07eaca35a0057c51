package nl.huiskring.household.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delimited file (RFC 4180: quotes, doubled quotes, line breaks inside quotes), read row by row. */
final class CsvFile implements AutoCloseable {
    private final Path path;
    private final Reader reader;
    private final CsvParser parser;
    private final List<String> header;

    private CsvFile(Path path, Reader reader, char delimiter, boolean trim) throws IOException, LinkException {
        this.path = path;
        this.reader = reader;
        this.parser = new CsvParser(reader, delimiter, trim);
        String[] first = parser.next();
        if (first == null) {
            throw new LinkException("the file is empty: " + path);
        }
        this.header = withoutMark(first);
    }

    static CsvFile open(Path path, char delimiter, boolean trim) throws LinkException {
        BufferedReader reader = null;
        try {
            reader = Files.newBufferedReader(path);
            return new CsvFile(path, reader, delimiter, trim);
        } catch (IOException e) {
            closeQuietly(reader);
            throw unreadable(path, e);
        } catch (LinkException e) {
            closeQuietly(reader);
            throw e;
        }
    }

    /** Position of a column. */
    int column(String name) throws LinkException {
        int index = header.indexOf(name);
        if (index < 0) {
            throw new LinkException(
                    "the file %s has no column '%s'; it has %s".formatted(path, name, String.join(", ", header)));
        }
        return index;
    }

    /** The next row, or null at the end. */
    String @Nullable [] next() throws LinkException {
        try {
            return parser.next();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public void close() {
        closeQuietly(reader);
    }

    private static LinkException unreadable(Path path, IOException e) {
        return new LinkException(
                switch (e) {
                    case NoSuchFileException absent -> "there is no file " + path;
                    case AccessDeniedException denied -> "the file may not be read: " + path;
                    case MalformedInputException other -> "the file is not written in UTF-8: " + path;
                    default -> "the file cannot be read: " + path + " (" + e.getMessage() + ")";
                });
    }

    private static void closeQuietly(@Nullable Reader reader) {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (IOException e) {
            // Nothing was written; what was read is complete or already refused.
        }
    }

    private static List<String> withoutMark(String[] header) {
        header[0] = header[0].replace("\uFEFF", "");
        return Arrays.stream(header).map(String::strip).toList();
    }
}
