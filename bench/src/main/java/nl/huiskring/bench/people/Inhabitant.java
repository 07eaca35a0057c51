package nl.huiskring.bench.people;

import java.util.List;

/**
 * One record about somebody made up; empty parts are not known.
 *
 * @param person who it really is
 * @param birth yyyy-MM-dd
 * @param sex M or V
 */
public record Inhabitant(
        int person,
        String given,
        String prefix,
        String family,
        String birth,
        String sex,
        String bsn,
        String street,
        String number,
        String postcode,
        String city,
        String phone,
        String email) {
    /** Names of the columns of {@link #cells}. */
    public static final List<String> COLUMNS = List.of(
            "person",
            "given",
            "prefix",
            "family",
            "birth",
            "sex",
            "bsn",
            "street",
            "number",
            "postcode",
            "city",
            "phone",
            "email");

    /** All parts as a row of a file. */
    public List<String> cells() {
        return List.of(
                String.valueOf(person),
                given,
                prefix,
                family,
                birth,
                sex,
                bsn,
                street,
                number,
                postcode,
                city,
                phone,
                email);
    }
}
