package nl.huiskring.town.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.huiskring.town.wire.Leaf;
import nl.huiskring.town.wire.Trees;

/** Collects the facts of a message. */
final class Facts {
    private final List<Leaf> leaves = new ArrayList<>();

    static Facts of(String word, String value) {
        return new Facts().say(word, value);
    }

    Facts say(String word, String value) {
        leaves.add(new Leaf(word, value));
        return this;
    }

    Facts say(String word, LocalDate day) {
        return say(word, day.toString());
    }

    Facts say(String word, Instant moment) {
        return say(word, Trees.moment(moment));
    }

    Facts say(String word, int number) {
        return say(word, Integer.toString(number));
    }

    /** Says a flag only when it is true or the sender always states it. */
    Facts flag(String word, boolean value) {
        return say(word, Boolean.toString(value));
    }

    Facts sayWhen(boolean condition, String word, String value) {
        return condition ? say(word, value) : this;
    }

    Facts each(String word, List<String> values) {
        values.forEach(value -> say(word, value));
        return this;
    }

    List<Leaf> list() {
        return Words.ordered(leaves);
    }
}
