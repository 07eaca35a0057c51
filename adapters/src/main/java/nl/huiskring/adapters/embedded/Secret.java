package nl.huiskring.adapters.embedded;

/** A password that no log line, message or debugger shows by accident. */
public record Secret(String reveal) {
    @Override
    public String toString() {
        return "(secret)";
    }
}
