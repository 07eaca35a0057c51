package nl.huiskring.town.people;

import java.util.Optional;

/**
 * A name as it really is.
 *
 * @param given all given names, as registered
 * @param prefix voorvoegsel
 * @param family own family name
 * @param partner family name of the partner, for somebody who uses it
 * @param otherSpelling how the first given name is also written, for transliterated names
 */
public record Name(
        String given,
        Optional<String> prefix,
        String family,
        Optional<String> partner,
        Optional<String> otherSpelling) {

    /** The first of the given names. */
    public String first() {
        return given.split(" ")[0];
    }

    @Override
    public String toString() {
        return "Name[*]";
    }
}
