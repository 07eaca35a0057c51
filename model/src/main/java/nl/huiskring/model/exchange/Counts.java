package nl.huiskring.model.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The counts that a partner may have; without cells when there is nothing, or nothing for this partner.
 *
 * @param from as asked
 * @param until as asked, included
 */
public record Counts(LocalDate from, LocalDate until, List<Cell> cells) {
    public Counts {
        cells = List.copyOf(cells);
    }

    /**
     * One count.
     *
     * @param what the word on the wire, such as {@code politieregistraties}
     * @param period month, such as 2026-06
     * @param municipality four digits of table 33; 0000 where nobody said which
     * @param count rounded to five; empty: suppressed, because it could point at somebody
     */
    public record Cell(String what, String period, String municipality, Optional<Integer> count) {}
}
