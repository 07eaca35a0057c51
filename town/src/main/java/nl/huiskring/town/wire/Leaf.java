package nl.huiskring.town.wire;

/** One word of the contract with its text. The text form shows the word only. */
public record Leaf(String word, String value) {
    @Override
    public String toString() {
        return "Leaf[" + word + "]";
    }
}
