package nl.huiskring.town.story;

/** What the hub must answer. */
public sealed interface Expected {

    /** Taken in, for the first time. */
    record Accepted() implements Expected {}

    /** Taken in before: a positive answer and no second effect. */
    record Repeated() implements Expected {}

    /** Refused with this code. */
    record Refused(String code) implements Expected {}
}
