package nl.huiskring.hub.doctor;

/**
 * One thing that was looked at, in Dutch for the operator.
 *
 * @param advice what to do; empty when it is good
 */
record Finding(boolean good, String what, String advice) {
    static Finding good(String what) {
        return new Finding(true, what, "");
    }

    static Finding wrong(String what, String advice) {
        return new Finding(false, what, advice);
    }

    String line() {
        return good ? "goed   " + what : "FOUT   " + what + " -> " + advice;
    }
}
