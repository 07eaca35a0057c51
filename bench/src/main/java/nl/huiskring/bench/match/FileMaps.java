package nl.huiskring.bench.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.huiskring.household.link.HubField;
import nl.huiskring.household.link.LinkMap;

/** What the columns of the measured files mean. */
final class FileMaps {
    /** Files of {@link nl.huiskring.bench.people.PeopleFile}. */
    static final LinkMap PEOPLE = map(
            "id",
            "yyyy-MM-dd",
            new LinkMap.Truth("person", Optional.empty()),
            Map.ofEntries(
                    Map.entry(HubField.GIVEN_NAME, "given"),
                    Map.entry(HubField.NAME_PREFIX, "prefix"),
                    Map.entry(HubField.FAMILY_NAME, "family"),
                    Map.entry(HubField.BIRTH_DATE, "birth"),
                    Map.entry(HubField.SEX, "sex"),
                    Map.entry(HubField.NATIONAL_ID, "bsn"),
                    Map.entry(HubField.STREET, "street"),
                    Map.entry(HubField.HOUSE_NUMBER, "number"),
                    Map.entry(HubField.POSTCODE, "postcode"),
                    Map.entry(HubField.CITY, "city"),
                    Map.entry(HubField.PHONE, "phone"),
                    Map.entry(HubField.EMAIL, "email")));

    static final LinkMap FEBRL = map(
            "rec_id",
            "yyyyMMdd",
            new LinkMap.Truth("rec_id", Optional.of(Pattern.compile("rec-(\\d+)-.*"))),
            Map.of(
                    HubField.GIVEN_NAME, "given_name",
                    HubField.FAMILY_NAME, "surname",
                    HubField.BIRTH_DATE, "date_of_birth",
                    HubField.NATIONAL_ID, "soc_sec_id",
                    HubField.HOUSE_NUMBER, "street_number",
                    HubField.STREET, "address_1+address_2",
                    HubField.CITY, "suburb",
                    HubField.POSTCODE, "postcode"));

    static final LinkMap FAKE = map(
            "unique_id",
            "yyyy-MM-dd",
            new LinkMap.Truth("cluster", Optional.empty()),
            Map.of(
                    HubField.GIVEN_NAME, "first_name",
                    HubField.FAMILY_NAME, "surname",
                    HubField.BIRTH_DATE, "dob",
                    HubField.CITY, "city",
                    HubField.EMAIL, "email"));

    private FileMaps() {}

    private static LinkMap map(String id, String dates, LinkMap.Truth truth, Map<HubField, String> columns) {
        Map<HubField, List<String>> fields = new EnumMap<>(HubField.class);
        columns.forEach((field, names) -> fields.put(field, List.of(names.split("\\+"))));
        return new LinkMap(LinkMap.Mode.DEDUP, id, ',', true, dates, Set.of("NA", ""), fields, Optional.of(truth));
    }
}
