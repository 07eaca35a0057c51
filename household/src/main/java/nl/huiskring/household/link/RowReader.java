package nl.huiskring.household.link;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.match.Extras;
import nl.huiskring.household.match.Features;
import nl.huiskring.household.match.Values;
import nl.huiskring.household.name.Letters;
import nl.huiskring.household.name.Prefixes;
import nl.huiskring.model.Bsn;
import nl.huiskring.model.message.Sex;

/** Turns the rows of one file into records to compare, by its map. Counts dates that no calendar has. */
final class RowReader {
    private static final int BSN = 9;
    private static final int[] NOWHERE = {};

    private final LinkMap map;
    private final Values values;
    private final WrittenDate dates;
    private final Map<HubField, int[]> columns = new EnumMap<>(HubField.class);
    private final int id;
    private final int truth;
    private final LongAdder impossibleDates = new LongAdder();
    private int checked = 1;

    RowReader(LinkMap map, CsvFile file, Values values) throws LinkException {
        this.map = map;
        this.values = values;
        this.dates = new WrittenDate(map.dateFormat());
        for (Map.Entry<HubField, List<String>> field : map.fields().entrySet()) {
            int[] positions = new int[field.getValue().size()];
            for (int i = 0; i < positions.length; i++) {
                positions[i] = file.column(field.getValue().get(i));
            }
            columns.put(field.getKey(), positions);
        }
        this.id = file.column(map.id());
        this.truth = map.truth().isPresent() ? file.column(map.truth().get().column()) : -1;
    }

    /** Refuses a row in which the record has no name: what it is linked to could not be told. */
    void check(String[] cells) throws LinkException {
        checked++;
        if (cells.length <= id) {
            throw new LinkException("row %d has %d columns, too few for its id".formatted(checked, cells.length));
        }
    }

    /** May be called by several threads. */
    FileRow row(String[] cells) {
        return new FileRow(cells[id], features(cells), truth(cells));
    }

    int impossibleDates() {
        return impossibleDates.intValue();
    }

    private Optional<String> truth(String[] cells) {
        if (truth < 0 || truth >= cells.length) {
            return Optional.empty();
        }
        String cell = cells[truth];
        return map.truth()
                .flatMap(LinkMap.Truth::pattern)
                .map(pattern -> pattern.matcher(cell))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .or(() -> Optional.of(cell));
    }

    private Features features(String[] cells) {
        FullName full = FullName.of(text(cells, HubField.FULL_NAME));
        PersonRecord person = new PersonRecord(
                Optional.empty(),
                text(cells, HubField.GIVEN_NAME).or(full::given),
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
        Extras extras = new Extras(
                text(cells, HubField.INITIALS),
                text(cells, HubField.NATIONAL_ID).map(RowReader::number),
                text(cells, HubField.BIRTH_PLACE),
                text(cells, HubField.OCCUPATION),
                birth(cells));
        return Features.of(person, extras, values);
    }

    /** A BSN that a spreadsheet robbed of its leading zero gets it back. */
    private static String number(String text) {
        String padded = "0" + text.strip();
        return padded.length() == BSN && Bsn.passesElevenTest(padded) ? padded : text;
    }

    private int birth(String[] cells) {
        Optional<String> whole = text(cells, HubField.BIRTH_DATE);
        int date = whole.map(dates::read)
                .orElseGet(() -> WrittenDate.ofParts(
                        text(cells, HubField.BIRTH_YEAR).map(Letters::digits).orElse(""),
                        text(cells, HubField.BIRTH_MONTH).map(Letters::digits).orElse("0"),
                        text(cells, HubField.BIRTH_DAY).map(Letters::digits).orElse("0")));
        boolean unreadable = whole.isPresent() && date == 0;
        if (unreadable || (date != 0 && !WrittenDate.isPossible(date))) {
            impossibleDates.increment();
        }
        return date;
    }

    private Optional<String> text(String[] cells, HubField field) {
        String joined = "";
        for (int column : columns.getOrDefault(field, NOWHERE)) {
            String cell = column < cells.length ? cells[column] : "";
            if (!map.missing().contains(cell) && !cell.isBlank()) {
                joined = joined.isEmpty() ? cell : joined + " " + cell;
            }
        }
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
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
