package nl.huiskring.adapters.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.consent.PermitSeal;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.exchange.Reason;
import nl.huiskring.model.exchange.TakenBack;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Permit;
import nl.huiskring.model.policy.Purpose;

/**
 * A cleared signal as it lies in the vault: every line with the seal of its permit, so that what is loaded is again built
 * from permits of the decision point and from nothing else.
 */
record StoredSignal(
        UUID delivery,
        UUID messageId,
        UUID signal,
        int version,
        String recipient,
        Purpose purpose,
        String householdRef,
        Instant composedAt,
        Heading heading,
        List<Reason> reasons,
        List<String> members,
        List<StoredLine> lines,
        List<ClearedSignal.AskHolder> askHolders,
        List<ClearedSignal.SilentSource> silentSources,
        List<TakenBack> takenBack,
        String nextStep,
        String traceparent) {

    record StoredLine(
            String permit,
            Field field,
            Optional<String> value,
            List<String> subjects,
            String holder,
            Instant happenedAt) {}

    static StoredSignal of(ClearedSignal signal, PermitSeal seal) {
        return new StoredSignal(
                signal.delivery().value(),
                signal.messageId(),
                signal.signal().value(),
                signal.version(),
                signal.recipient().value(),
                signal.purpose(),
                signal.householdRef(),
                signal.composedAt(),
                signal.heading(),
                signal.reasons(),
                signal.members(),
                signal.lines().stream().map(line -> stored(line, seal)).toList(),
                signal.askHolders(),
                signal.silentSources(),
                signal.takenBack(),
                signal.nextStep(),
                signal.traceparent());
    }

    private static StoredLine stored(ClearedLine line, PermitSeal seal) {
        return new StoredLine(
                seal.seal(line.permit()),
                line.field(),
                line.value(),
                line.subjects(),
                line.holder().value(),
                line.happenedAt());
    }

    ClearedSignal cleared(PermitSeal seal) {
        return new ClearedSignal(
                new DeliveryId(delivery),
                messageId,
                new SignalId(signal),
                version,
                new Oin(recipient),
                purpose,
                householdRef,
                composedAt,
                heading,
                reasons,
                members,
                lines.stream().map(line -> cleared(line, seal)).toList(),
                askHolders,
                silentSources,
                takenBack,
                nextStep,
                traceparent);
    }

    private static ClearedLine cleared(StoredLine line, PermitSeal seal) {
        Permit permit = seal.open(line.permit());
        return ClearedLine.of(
                permit,
                permit.item(),
                line.field(),
                line.value(),
                line.subjects(),
                new Oin(line.holder()),
                line.happenedAt());
    }
}
