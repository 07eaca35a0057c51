package nl.huiskring.audit.json;

/** Text that is not JSON, or JSON of another shape than asked for. Names the place, never a value. */
public final class JsonFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JsonFault(String what) {
        super(what);
    }
}
