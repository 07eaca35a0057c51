package nl.huiskring.casework.gap;

import java.util.List;

/**
 * One municipality in one week: every registration is linked, explained or open.
 *
 * @param week ISO week of acceptance, such as 2026-W07
 */
public record GapRow(
        String municipality, String week, int registrations, int linked, int withReason, List<OpenRegistration> open) {
    public GapRow {
        open = List.copyOf(open);
        if (registrations != linked + withReason + open.size()) {
            throw new IllegalArgumentException("a registration is linked, explained or open, and nothing else");
        }
    }
}
