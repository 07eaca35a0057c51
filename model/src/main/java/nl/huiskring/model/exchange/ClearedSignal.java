package nl.huiskring.model.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.policy.Purpose;

/**
 * The combined household alert (HuishoudSignaal) for one recipient: built from cleared lines only, so from permits only.
 *
 * @param version 1 for the first; later information raises it under the same signal
 * @param householdRef name of the household for this recipient alone, so that two recipients cannot join their lists
 * @param members names of the persons within this signal ({@code persoon-1}, ...), each described by its lines
 * @param askHolders holders whom the recipient may ask for more, with their contact
 * @param silentSources partners that did not answer or could not be reached: missing is not none
 * @param takenBack what was told before under this signal and must be taken out again; mostly nothing
 * @param nextStep advised next step, in Dutch
 */
public record ClearedSignal(
        DeliveryId delivery,
        UUID messageId,
        SignalId signal,
        int version,
        Oin recipient,
        Purpose purpose,
        String householdRef,
        Instant composedAt,
        Heading heading,
        List<Reason> reasons,
        List<String> members,
        List<ClearedLine> lines,
        List<AskHolder> askHolders,
        List<SilentSource> silentSources,
        List<TakenBack> takenBack,
        String nextStep,
        String traceparent) {
    public ClearedSignal {
        reasons = List.copyOf(reasons);
        members = List.copyOf(members);
        lines = List.copyOf(lines);
        askHolders = List.copyOf(askHolders);
        silentSources = List.copyOf(silentSources);
        takenBack = List.copyOf(takenBack);
        for (ClearedLine line : lines) {
            if (!line.permit().recipient().equals(recipient) || line.permit().purpose() != purpose) {
                throw new IllegalArgumentException("a line was permitted to somebody else or for another purpose");
            }
        }
    }

    /** Whom to ask for more; never says whether there is more. */
    public record AskHolder(String name, String contact) {}

    /** A source that could not be heard. */
    public record SilentSource(String name, Instant since) {}
}
