package nl.huiskring.household.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a file can mean to the hub. */
public enum HubField {
    GIVEN_NAME("givenName"),
    FAMILY_NAME("familyName"),
    NAME_PREFIX("namePrefix"),
    FULL_NAME("fullName"),
    INITIALS("initials"),
    BIRTH_DATE("birthDate"),
    BIRTH_YEAR("birthYear"),
    BIRTH_MONTH("birthMonth"),
    BIRTH_DAY("birthDay"),
    SEX("sex"),
    NATIONAL_ID("nationalId"),
    STREET("street"),
    HOUSE_NUMBER("houseNumber"),
    HOUSE_NUMBER_SUFFIX("houseNumberSuffix"),
    POSTCODE("postcode"),
    CITY("city"),
    REGION("region"),
    PHONE("phone"),
    EMAIL("email"),
    BIRTH_PLACE("birthPlace"),
    OCCUPATION("occupation");

    private final String word;

    HubField(String word) {
        this.word = word;
    }

    /** The word in a map file. */
    public String word() {
        return word;
    }

    /** The words of all fields, in a fixed order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(HubField::word).toList();
    }

    /** The field with this word, if there is one. */
    public static Optional<HubField> ofWord(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }
}
