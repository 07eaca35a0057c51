package nl.huiskring.household.link;

import java.util.List;

/** What {@code hub link --help} says of the map: its keys, the words of the fields and an example that works. */
final class MapHelp {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";
    private static final String TEXT = """

        The map is a YAML file. Its keys:
          id          column that identifies a record; needed, never evidence
          fields      which columns hold which field: field: column, or field: [column, column], joined by a blank; needed
          mode        %s; the first when left out. dedup: who is the same person, in one file or in two taken as one;
                      link-one-to-one: two files, each person at most once in each
          delimiter   one character between the columns; a comma when left out
          trim        false keeps the blanks around a value; true when left out
          dateFormat  yyyy, MM and dd in the order of the file; yyyy-MM-dd when left out
          missing     list of values that mean "not known"; an empty cell always does
          truth       column: who a record really is; pattern: a regular expression whose first (group) names the person.
                      Only for measuring, never evidence
        The fields:
        %s
        Example of a file and its map:
          nr;voornaam;tussen;achternaam;geboren;postcode;huisnr
          1;Jantje;van der;Wiltjer;02-03-1980;7901AB;12
          2;Jan;onbekend;Oldekamp;30-11-1991;7902CD;3

          id: nr
          mode: dedup
          delimiter: ";"
          dateFormat: dd-MM-yyyy
          missing: ["", onbekend]
          fields:
            givenName: voornaam
            familyName: [tussen, achternaam]
            birthDate: geboren
            postcode: postcode
            houseNumber: huisnr
        """;

    private MapHelp() {}

    static String text() {
        return TEXT.formatted(String.join(" or ", LinkMap.Mode.words()), wrapped(HubField.words()));
    }

    private static String wrapped(List<String> words) {
        StringBuilder text = new StringBuilder();
        String line = "";
        for (String word : words) {
            if (line.length() + word.length() > WIDTH) {
                text.append(INDENT).append(line).append('\n');
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
        }
        return text.append(INDENT).append(line).toString();
    }
}
