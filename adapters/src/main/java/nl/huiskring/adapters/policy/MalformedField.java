package nl.huiskring.adapters.policy;

/** A field of a YAML file that is missing, unknown or not of its closed list. */
final class MalformedField extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedField(String field, String what) {
        super(field + ": " + what);
    }
}
