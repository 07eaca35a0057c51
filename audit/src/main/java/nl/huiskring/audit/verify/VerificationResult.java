package nl.huiskring.audit.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * What was checked and what does not hold.
 *
 * @param entries lines read
 * @param checkpoints checkpoints whose signature verified
 * @param sealed lines that a verified checkpoint vouches for
 * @param vkey the key that was trusted
 */
public record VerificationResult(long entries, int checkpoints, long sealed, String vkey, List<Finding> findings) {
    /** So many findings are told one by one; beyond, only their number. */
    private static final int TOLD = 50;

    public VerificationResult {
        findings = List.copyOf(findings);
    }

    /** Whether everything holds. */
    public boolean holds() {
        return findings.isEmpty();
    }

    /** For a privacy officer: what holds and, when not, exactly which line or interval. */
    public List<String> inDutch() {
        List<String> lines = new ArrayList<>();
        lines.add("Gelezen: " + entries + " regels en " + checkpoints + " geldig ondertekende controlepunten.");
        lines.add("Vertrouwde sleutel: " + vkey + " (vergelijk deze met de sleutel die u eerder kreeg).");
        if (holds()) {
            lines.add("Het logboek is heel: alle " + sealed
                    + " regels zijn er, in de goede volgorde, ongewijzigd en bezegeld.");
        } else {
            lines.add("Het logboek klopt NIET. Bevindingen: " + findings.size() + ".");
            findings.stream()
                    .limit(TOLD)
                    .map(finding -> "- " + finding.inDutch())
                    .forEach(lines::add);
        }
        if (findings.size() > TOLD) {
            lines.add("- en nog " + (findings.size() - TOLD) + ".");
        }
        return lines;
    }
}
