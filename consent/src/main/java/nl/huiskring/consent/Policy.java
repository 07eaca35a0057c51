package nl.huiskring.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;

/**
 * The compiled policy. At most one row fits a situation: that was proven when it was made, so the order of the rows means
 * nothing. Immutable, and safe for use by many threads.
 */
public final class Policy {
    private static final CompiledRow[] NONE = {};

    private final List<PolicyRow> rows;
    private final String version;
    private final CompiledRow[][][] byCategoryAndRecipient;

    private Policy(List<PolicyRow> rows) {
        this.rows = List.copyOf(rows);
        this.version = hash(this.rows);
        this.byCategoryAndRecipient = index(this.rows);
    }

    /**
     * Compiles rows.
     *
     * @throws PolicyFault when two rows fit one situation, or a row fits none
     */
    public static Policy of(List<PolicyRow> rows) {
        PolicyProof.check(rows);
        return new Policy(rows);
    }

    /** SHA-256 in hexadecimal over what the rows say; the same for the same rows in any order and from any table. */
    public String version() {
        return version;
    }

    /** The rows it was made of. */
    public List<PolicyRow> rows() {
        return rows;
    }

    /** The row that fits; without one the answer is a refusal. */
    public Optional<PolicyRow> rowFor(Situation situation) {
        long bits = CompiledRow.bits(situation);
        long grounds = CompiledRow.groundBits(situation.grounds());
        CompiledRow[] candidates = byCategoryAndRecipient[situation.category().ordinal()][
                situation.recipient().ordinal()];
        for (CompiledRow candidate : candidates) {
            if (candidate.fits(bits, grounds)) {
                return candidate.found();
            }
        }
        return Optional.empty();
    }

    private static CompiledRow[][][] index(List<PolicyRow> rows) {
        int kinds = PartnerKind.values().length;
        CompiledRow[][][] index = new CompiledRow[Category.values().length][kinds][];
        List<CompiledRow> compiled = rows.stream().map(CompiledRow::of).toList();
        for (Category category : Category.values()) {
            for (PartnerKind recipient : PartnerKind.values()) {
                index[category.ordinal()][recipient.ordinal()] = candidates(compiled, category, recipient);
            }
        }
        return index;
    }

    private static CompiledRow[] candidates(List<CompiledRow> rows, Category category, PartnerKind recipient) {
        List<CompiledRow> candidates = new ArrayList<>();
        for (CompiledRow row : rows) {
            Scope scope = row.row().scope();
            if (scope.categories().contains(category) && scope.recipients().contains(recipient)) {
                candidates.add(row);
            }
        }
        return candidates.toArray(NONE);
    }

    private static String hash(List<PolicyRow> rows) {
        String text = rows.stream().map(PolicyRow::canonical).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
