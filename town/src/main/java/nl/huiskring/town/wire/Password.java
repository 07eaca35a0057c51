package nl.huiskring.town.wire;

/** Opens the key stores. It is never printed. */
public record Password(String text) {
    /** As the key store wants it. */
    public char[] characters() {
        return text.toCharArray();
    }

    @Override
    public String toString() {
        return "Password[*]";
    }
}
