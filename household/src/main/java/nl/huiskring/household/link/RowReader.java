package nl.huiskring.household.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.match.Extras;
import nl.huiskring.household.match.Features;
import nl.huiskring.household.name.Letters;
import nl.huiskring.household.name.Prefixes;
import nl.huiskring.model.Bsn;
import nl.huiskring.model.message.Sex;

/** Turns the rows of one file into records to compare, by its map. Counts dates that no calendar has. */
final class RowReader {
    private final LinkMap map;
    private final CsvTable table;
    private final boolean left;
    private final Map<HubField, List<Integer>> columns = new EnumMap<>(HubField.class);
    private int impossibleDates;

    RowReader(LinkMap map, CsvTable table, boolean left) throws LinkException {
        this.map = map;
        this.table = table;
        this.left = left;
        for (Map.Entry<HubField, List<String>> field : map.fields().entrySet()) {
            List<Integer> positions = new ArrayList<>();
            for (String column : field.getValue()) {
                positions.add(table.column(column));
            }
            columns.put(field.getKey(), positions);
        }
    }

    List<FileRow> rows() throws LinkException {
        int id = table.column(map.id());
        int truth = map.truth().isPresent() ? table.column(map.truth().get().column()) : -1;
        List<FileRow> rows = new ArrayList<>(table.rows().size());
        for (List<String> cells : table.rows()) {
            if (cells.size() <= id) {
                throw new LinkException(
                        "row %d has %d columns, too few for its id".formatted(rows.size() + 2, cells.size()));
            }
            rows.add(new FileRow(cells.get(id), left, features(cells), truth(cells, truth)));
        }
        return rows;
    }

    int impossibleDates() {
        return impossibleDates;
    }

    private Optional<String> truth(List<String> cells, int column) {
        if (column < 0 || column >= cells.size()) {
            return Optional.empty();
        }
        String cell = cells.get(column);
        return map.truth()
                .flatMap(LinkMap.Truth::pattern)
                .map(pattern -> {
                    Matcher matcher = pattern.matcher(cell);
                    return matcher.matches() ? matcher.group(1) : cell;
                })
                .or(() -> Optional.of(cell));
    }

    private Features features(List<String> cells) {
        FullName full = FullName.of(text(cells, HubField.FULL_NAME));
        Optional<String> number = text(cells, HubField.NATIONAL_ID);
        PersonRecord person = new PersonRecord(
                number.map(Letters::digits).filter(Bsn::passesElevenTest).map(Bsn::new),
                text(cells, HubField.GIVEN_NAME)
                        .or(() -> text(cells, HubField.INITIALS))
                        .or(full::given),
                text(cells, HubField.NAME_PREFIX),
                text(cells, HubField.FAMILY_NAME).or(full::family),
                Optional.empty(),
                Optional.empty(),
                sex(text(cells, HubField.SEX)),
                text(cells, HubField.STREET),
                text(cells, HubField.HOUSE_NUMBER),
                text(cells, HubField.HOUSE_NUMBER_SUFFIX),
                text(cells, HubField.POSTCODE),
                text(cells, HubField.CITY).or(() -> text(cells, HubField.REGION)),
                text(cells, HubField.PHONE),
                text(cells, HubField.EMAIL),
                Optional.empty(),
                true);
        Extras extras =
                new Extras(number, text(cells, HubField.BIRTH_PLACE), text(cells, HubField.OCCUPATION), birth(cells));
        return Features.of(person, extras).withoutCheckedNumber();
    }

    private int birth(List<String> cells) {
        Optional<String> whole = text(cells, HubField.BIRTH_DATE);
        int date = whole.map(new WrittenDate(map.dateFormat())::read)
                .orElseGet(() -> WrittenDate.packed(
                        text(cells, HubField.BIRTH_YEAR).map(Letters::digits).orElse(""),
                        text(cells, HubField.BIRTH_MONTH).map(Letters::digits).orElse("0"),
                        text(cells, HubField.BIRTH_DAY).map(Letters::digits).orElse("0")));
        boolean unreadable = whole.isPresent() && date == 0;
        if (unreadable || (date != 0 && !WrittenDate.isPossible(date))) {
            impossibleDates++;
        }
        return date;
    }

    private Optional<String> text(List<String> cells, HubField field) {
        StringBuilder joined = new StringBuilder();
        for (int column : columns.getOrDefault(field, List.of())) {
            String cell = column < cells.size() ? cells.get(column) : "";
            if (!map.missing().contains(cell) && !cell.isBlank()) {
                joined.append(joined.isEmpty() ? "" : " ").append(cell);
            }
        }
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined.toString());
    }

    private static Sex sex(Optional<String> text) {
        return switch (text.map(Letters::fold).orElse("")) {
            case "m", "man", "male", "mannelijk", "1" -> Sex.MAN;
            case "v", "f", "w", "vrouw", "female", "vrouwelijk", "2" -> Sex.VROUW;
            default -> Sex.ONBEKEND;
        };
    }

    /** A name in one column: "Family, Given" or "Given van der Family". */
    private record FullName(Optional<String> given, Optional<String> family) {
        static FullName of(Optional<String> text) {
            return text.map(FullName::split).orElse(new FullName(Optional.empty(), Optional.empty()));
        }

        private static FullName split(String text) {
            int comma = text.indexOf(',');
            if (comma > 0) {
                return of(text.substring(comma + 1), text.substring(0, comma));
            }
            String[] words = text.strip().split("\\s+", 2);
            if (words.length == 1) {
                return of("", words[0]);
            }
            if (!Prefixes.split("", words[1]).prefix().isEmpty()) {
                return of(words[0], words[1]);
            }
            int last = text.strip().lastIndexOf(' ');
            return of(text.strip().substring(0, last), text.strip().substring(last + 1));
        }

        private static FullName of(String given, String family) {
            return new FullName(
                    Optional.of(given.strip()).filter(name -> !name.isEmpty()),
                    Optional.of(family.strip()).filter(name -> !name.isEmpty()));
        }
    }
}
