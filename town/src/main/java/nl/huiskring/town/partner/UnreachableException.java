package nl.huiskring.town.partner;

/** The hub gave no answer, or said that it cannot take anything now; sending the same message again is allowed. */
public final class UnreachableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreachableException(String what) {
        super(what);
    }

    UnreachableException(String what, Throwable cause) {
        super(what, cause);
    }
}
