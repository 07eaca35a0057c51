package nl.huiskring.model.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.Oin;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.policy.Purpose;

/** What a case manager sees: the signals of the own organisation, and the household as it may be seen now. */
public interface CaseDesk {
    /** The signals that went to an organisation, the most serious first, then by when a first step is due. */
    List<Row> signals(Oin organisation);

    /**
     * The household of a signal as this organisation may see it at this moment: every item is decided about anew, for the
     * purpose of the signal, and the look is recorded before anything is shown.
     *
     * @return empty when there is no such signal for this organisation
     */
    Optional<ClearedSignal> household(SignalId signal, Viewer viewer);

    /**
     * One signal with its newest version.
     *
     * @param rules ids of the rules that fired, as far as the organisation was told them
     * @param confirmedAt when the organisation's own system confirmed it
     */
    record Row(
            SignalId signal,
            int version,
            Purpose purpose,
            String householdRef,
            Heading heading,
            List<String> rules,
            String nextStep,
            Instant composedAt,
            Optional<Instant> confirmedAt) {}

    /**
     * The person at the screen.
     *
     * @param userId as the identity server names him
     * @param organisation for which he works
     */
    record Viewer(String userId, String name, Set<String> roles, Oin organisation) {}
}
