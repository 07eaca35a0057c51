package nl.huiskring.adapters.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Refusal;

/**
 * A file as a table: a header and rows. A fault that makes it unsure where a row begins or to which message it belongs refuses
 * the whole file, for a person could be lost from a message; any other fault concerns its own message alone.
 *
 * @param headerText the header as it came
 */
record CsvTable(List<String> columns, String headerText, List<Row> rows) {
    private static final String BOM = "\uFEFF";
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_PROBLEMS = 100;

    CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line number of its first line in the file
     * @param text as it came
     */
    record Row(long line, List<String> cells, String text) {
        Row {
            cells = List.copyOf(cells);
        }

        /** Spreadsheets write such rows below a table. */
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }

    /**
     * Reads a file.
     *
     * @throws Refusal TOO_LARGE; MALFORMED for what is no CSV in UTF-8, has rows of another width than the header or rows of no
     *     message; SCHEMA_INVALID for a header with unknown, double or no columns
     */
    static CsvTable read(byte[] file) {
        String text = decode(file);
        List<CsvRecord> records = parse(text);
        if (records.isEmpty()) {
            throw new Refusal(ErrorCode.MALFORMED, "/");
        }
        List<Row> all = rows(records, text.lines().toList());
        Row header = all.getFirst();
        check(header.cells());
        List<Row> rows = all.stream().skip(1).filter(row -> !row.isBlank()).toList();
        check(header.cells(), rows);
        return new CsvTable(header.cells(), header.text(), rows);
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refusal(ErrorCode.MALFORMED, "/");
            }
            return text.startsWith(BOM) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal(ErrorCode.MALFORMED, "/");
        }
    }

    private static List<CsvRecord> parse(String text) {
        if (text.chars().filter(character -> character == '"').count() % 2 != 0) {
            throw new Refusal(ErrorCode.MALFORMED, "/");
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            List<CsvRecord> records = reader.stream().limit(MOST_ROWS + 1L).toList();
            if (records.size() > MOST_ROWS) {
                throw new Refusal(ErrorCode.TOO_LARGE, "/");
            }
            return records;
        } catch (CsvParseException e) {
            throw new Refusal(ErrorCode.MALFORMED, "/");
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is read", e);
        }
    }

    private static List<Row> rows(List<CsvRecord> records, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            CsvRecord row = records.get(i);
            long next = i + 1 < records.size() ? records.get(i + 1).getStartingLineNumber() : lines.size() + 1L;
            String text = String.join("\n", lines.subList((int) row.getStartingLineNumber() - 1, (int) next - 1));
            rows.add(new Row(row.getStartingLineNumber(), row.getFields(), text));
        }
        return rows;
    }

    private static void check(List<String> columns, List<Row> rows) {
        int id = columns.indexOf(Columns.MESSAGE_ID);
        List<Problem> problems = rows.stream()
                .filter(row -> row.cells().size() != columns.size()
                        || row.cells().get(id).isBlank())
                .limit(MOST_PROBLEMS)
                .map(row -> new Problem(ErrorCode.MALFORMED, "regel[" + row.line() + "]"))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static void check(List<String> columns) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!Columns.isKnown(columns.get(i)) || !seen.add(columns.get(i))) {
                problems.add(new Problem(ErrorCode.SCHEMA_INVALID, "kolom[" + (i + 1) + "]"));
            }
        }
        if (!seen.contains(Columns.MESSAGE_ID)) {
            problems.add(new Problem(ErrorCode.SCHEMA_INVALID, Columns.MESSAGE_ID));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
