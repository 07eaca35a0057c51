package nl.huiskring.adapters.identity;

/** A password; its text form shows nothing. */
public record Secret(String value) {
    char[] characters() {
        return value.toCharArray();
    }

    @Override
    public String toString() {
        return "***";
    }
}
