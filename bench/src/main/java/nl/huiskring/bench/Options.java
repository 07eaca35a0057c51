package nl.huiskring.bench;

import java.util.List;

/** What follows the name of a measurement: options, each with a value. */
public record Options(List<String> arguments) {
    /** Keeps them as they were. */
    public Options {
        arguments = List.copyOf(arguments);
    }

    /** The value of an option, or else the one given. */
    public String text(String option, String otherwise) {
        int at = arguments.indexOf(option);
        return at < 0 || at + 1 == arguments.size() ? otherwise : arguments.get(at + 1);
    }

    /**
     * The value of an option as a number, or else the one given.
     *
     * @throws NumberFormatException when the value is no number
     */
    public int number(String option, int otherwise) {
        return Integer.parseInt(text(option, String.valueOf(otherwise)));
    }
}
