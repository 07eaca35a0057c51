package nl.huiskring.model.message;

import java.util.Optional;

/**
 * An address as a partner wrote it. Its text form shows nothing: the address of a victim is the most dangerous thing the hub
 * holds.
 *
 * @param postcode six characters without a blank, such as {@code 7901AB}
 * @param municipality four digits of table 33
 */
public record Address(
        Optional<String> street,
        Optional<String> houseNumber,
        Optional<String> suffix,
        Optional<String> postcode,
        Optional<String> city,
        Optional<String> municipality) {

    /** The address on one line, for a recipient who may see it. */
    public String line() {
        String first = String.join(" ", street.orElse(""), houseNumber.orElse(""), suffix.orElse(""));
        String second = String.join(" ", postcode.orElse(""), city.orElse(""));
        return (first.strip() + ", " + second.strip()).replaceAll(" +", " ").replaceAll("^, |, $", "");
    }

    @Override
    public String toString() {
        return "Address[*]";
    }
}
