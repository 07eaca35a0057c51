package nl.huiskring.household.link;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts text into rows and cells. Empty rows do not count. */
final class CsvParser {
    private static final int END = -1;
    private static final int LONGEST_CELL = 1 << 20;

    private final Reader reader;
    private final char delimiter;
    private final boolean trim;
    private final char[] buffer = new char[1 << 16];
    private final List<String> row = new ArrayList<>();
    private char[] cell = new char[256];
    private int length;
    private int at;
    private int end;
    private int rows;

    CsvParser(Reader reader, char delimiter, boolean trim) {
        this.reader = reader;
        this.delimiter = delimiter;
        this.trim = trim;
    }

    /** The cells of the next row, or null at the end. */
    String @Nullable [] next() throws IOException, LinkException {
        for (int c = read(); c != END; c = read()) {
            if (c == '\n') {
                if (hasRow()) {
                    return endRow();
                }
            } else if (c == delimiter) {
                endCell();
            } else if (c == '"' && isBlank()) {
                length = 0;
                quoted();
            } else if (c != '\r') {
                append((char) c);
            }
        }
        return hasRow() ? endRow() : null;
    }

    /** The rest of a cell that began with a quote; after the closing quote a cell goes on without one. */
    private void quoted() throws IOException, LinkException {
        for (int c = read(); c != END; c = read()) {
            if (c != '"') {
                append((char) c);
            } else if (peek() == '"') {
                append((char) read());
            } else {
                return;
            }
        }
        throw new LinkException("row %d: a quote is opened and never closed".formatted(rows + 1));
    }

    private boolean hasRow() {
        return !row.isEmpty() || length > 0;
    }

    private String[] endRow() {
        endCell();
        String[] cells = row.toArray(String[]::new);
        row.clear();
        rows++;
        return cells;
    }

    private void endCell() {
        int from = 0;
        int to = length;
        while (trim && from < to && Character.isWhitespace(cell[from])) {
            from++;
        }
        while (trim && to > from && Character.isWhitespace(cell[to - 1])) {
            to--;
        }
        row.add(from == to ? "" : new String(cell, from, to - from));
        length = 0;
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!Character.isWhitespace(cell[i])) {
                return false;
            }
        }
        return true;
    }

    private void append(char c) throws LinkException {
        if (length == cell.length) {
            if (length >= LONGEST_CELL) {
                throw new LinkException("row %d: a cell of more than a million characters".formatted(rows + 1));
            }
            cell = Arrays.copyOf(cell, length * 2);
        }
        cell[length++] = c;
    }

    private int read() throws IOException {
        int c = peek();
        at++;
        return c;
    }

    private int peek() throws IOException {
        if (at >= end) {
            at = 0;
            end = Math.max(0, reader.read(buffer, 0, buffer.length));
        }
        return end == 0 ? END : buffer[at];
    }
}
