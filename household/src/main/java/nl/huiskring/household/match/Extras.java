package nl.huiskring.household.match;

import java.util.Optional;

/**
 * What a file may tell beyond a message of the hub.
 *
 * @param initials initials in a column of their own, beside a given name
 * @param nationalNumber a number that is no BSN, or a BSN that nobody checked
 * @param writtenBirth the birth date as written, yyyymmdd with 0 for unknown parts, even where no calendar has it: a slip of the
 *     pen leaves evidence; 0 when nothing is known
 */
public record Extras(
        Optional<String> initials,
        Optional<String> nationalNumber,
        Optional<String> birthPlace,
        Optional<String> occupation,
        int writtenBirth) {
    /** Nothing more is known. */
    public static final Extras NONE =
            new Extras(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

    @Override
    public String toString() {
        return "Extras[*]";
    }
}
