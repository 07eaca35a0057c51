package nl.huiskring.model.message;

import java.util.Optional;

/**
 * A name as a partner wrote it.
 *
 * @param given given names or initials
 * @param prefix voorvoegsel, such as "van der"
 * @param family own family name
 * @param partnerFamily family name of the (former) partner, where it is used
 */
public record PersonName(
        Optional<String> given, Optional<String> prefix, Optional<String> family, Optional<String> partnerFamily) {

    /** The name on one line. */
    public String line() {
        String own = String.join(" ", given.orElse(""), prefix.orElse(""), family.orElse(""));
        return (own + partnerFamily.map(name -> " (" + name + ")").orElse(""))
                .replaceAll(" +", " ")
                .strip();
    }

    @Override
    public String toString() {
        return "PersonName[*]";
    }
}
