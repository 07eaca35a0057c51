package nl.huiskring.household.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A delimited file (RFC 4180: quotes, doubled quotes, line breaks inside quotes), read whole. */
record CsvTable(List<String> header, List<List<String>> rows) {

    static CsvTable read(Path file, char delimiter, boolean trim) throws LinkException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            List<List<String>> rows = new Parser(reader, delimiter, trim).rows();
            if (rows.isEmpty()) {
                throw new LinkException("the file is empty: " + file);
            }
            return new CsvTable(withoutMark(rows.getFirst()), rows.subList(1, rows.size()));
        } catch (NoSuchFileException e) {
            throw new LinkException("there is no file " + file);
        } catch (MalformedInputException e) {
            throw new LinkException("the file is not written in UTF-8: " + file);
        } catch (IOException e) {
            throw new LinkException("the file cannot be read: " + file + " (" + e.getMessage() + ")");
        }
    }

    /** Position of a column. */
    int column(String name) throws LinkException {
        int index = header.indexOf(name);
        if (index < 0) {
            throw new LinkException("the file has no column '" + name + "'; it has " + String.join(", ", header));
        }
        return index;
    }

    private static List<String> withoutMark(List<String> header) {
        List<String> clean = new ArrayList<>(header.stream().map(String::strip).toList());
        clean.set(0, clean.getFirst().replace("\uFEFF", ""));
        return List.copyOf(clean);
    }

    private static final class Parser {
        private final BufferedReader reader;
        private final char delimiter;
        private final boolean trim;
        private final List<List<String>> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> row = new ArrayList<>();

        Parser(BufferedReader reader, char delimiter, boolean trim) {
            this.reader = reader;
            this.delimiter = delimiter;
            this.trim = trim;
        }

        List<List<String>> rows() throws IOException, LinkException {
            boolean quoted = false;
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (quoted) {
                    quoted = insideQuotes((char) c);
                } else if (c == '"' && cell.toString().isBlank()) {
                    cell.setLength(0);
                    quoted = true;
                } else {
                    plain((char) c);
                }
            }
            if (quoted) {
                throw new LinkException("a quote is opened and never closed");
            }
            endRow();
            return rows;
        }

        private boolean insideQuotes(char c) throws IOException {
            if (c != '"') {
                cell.append(c);
                return true;
            }
            reader.mark(1);
            if (reader.read() == '"') {
                cell.append('"');
                return true;
            }
            reader.reset();
            return false;
        }

        private void plain(char c) {
            if (c == delimiter) {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else if (c != '\r') {
                cell.append(c);
            }
        }

        private void endCell() {
            row.add(trim ? cell.toString().strip() : cell.toString());
            cell.setLength(0);
        }

        private void endRow() {
            if (row.isEmpty() && cell.isEmpty()) {
                return;
            }
            endCell();
            rows.add(row);
            row = new ArrayList<>();
        }
    }
}
