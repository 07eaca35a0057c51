package nl.huiskring.casework.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;

/**
 * A partner has become involved with a person, or is so no longer. Of several changes with the same partner, person,
 * involvement and basis, the one that was told of the latest moment counts; then the order of arrival does not matter. A
 * partner is involved on a day when one basis says so.
 *
 * @param from first day
 * @param until last day, if it ends
 * @param basis what makes it so, such as {@code toezicht 2026-01-05}; a name, without content
 * @param toldAt when what tells it happened
 * @param grounds what this involvement gives beside itself: a transfer gives {@link Ground#TRANSFER}
 */
public record InvolvementChange(
        Oin partner,
        PersonId person,
        Involvement involvement,
        LocalDate from,
        Optional<LocalDate> until,
        String basis,
        Instant toldAt,
        Set<Ground> grounds) {
    public InvolvementChange {
        grounds = Set.copyOf(grounds);
    }

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && until.filter(day::isAfter).isEmpty();
    }
}
