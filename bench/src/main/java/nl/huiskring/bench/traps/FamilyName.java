package nl.huiskring.bench.traps;

import nl.huiskring.model.message.Sex;

/**
 * A family name.
 *
 * @param prefix voorvoegsel, empty when there is none
 */
record FamilyName(String prefix, String name) {
    /** Reads {@code van den|Berg} or {@code Bakker}. */
    static FamilyName parse(String text) {
        int bar = text.indexOf('|');
        return bar < 0 ? new FamilyName("", text) : new FamilyName(text.substring(0, bar), text.substring(bar + 1));
    }

    String whole() {
        return prefix.isEmpty() ? name : prefix + " " + name;
    }

    /** The form that a man or a woman bears; only Polish names know the difference. */
    FamilyName borneBy(Sex sex) {
        String stem = name.substring(0, name.length() - 1);
        if (sex == Sex.VROUW && (name.endsWith("ski") || name.endsWith("cki"))) {
            return new FamilyName(prefix, stem + "a");
        }
        if (sex == Sex.MAN && (name.endsWith("ska") || name.endsWith("cka"))) {
            return new FamilyName(prefix, stem + "i");
        }
        return this;
    }
}
