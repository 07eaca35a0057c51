package nl.huiskring.model.message;

/** One field with its text, checked against the field's type. The text form shows the field only. */
public record Fact(Field field, String value) {
    @Override
    public String toString() {
        return "Fact[" + field + "]";
    }
}
