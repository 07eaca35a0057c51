package nl.huiskring.adapters.contract;

import java.util.List;

/** What may stand at one place of a message, and how often. */
sealed interface Shape {
    /** Stands for "as often as you like" in {@link #max()}; the limit on words still holds. */
    int MANY = Integer.MAX_VALUE;

    String word();

    int min();

    int max();

    /** A word with text. */
    record Leaf(String word, int min, int max, Form form) implements Shape {}

    /** A word with other words, in the order of the XML form. */
    record Group(String word, int min, int max, List<Shape> parts) implements Shape {
        public Group {
            parts = List.copyOf(parts);
        }
    }
}
