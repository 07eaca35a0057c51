package nl.huiskring.consent;

import java.util.List;

/** These rows are not a policy: two of them fit one situation, or one of them fits none. */
public final class PolicyFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<PolicyRow> rows;

    PolicyFault(String what, List<PolicyRow> rows) {
        super(what + ": "
                + String.join(", ", rows.stream().map(PolicyFault::named).toList()));
        this.rows = rows;
    }

    /** The rows at fault. */
    public List<PolicyRow> rows() {
        return rows;
    }

    private static String named(PolicyRow row) {
        return row.id() + " (" + row.place() + ")";
    }
}
