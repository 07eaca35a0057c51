package nl.huiskring.adapters.contract;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.exchange.Reason;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Permit;
import nl.huiskring.model.policy.Purpose;

/** Cleared signals for the tests of every transport. */
public final class Signals {
    private Signals() {}

    private record SamplePermit(
            ItemId item,
            Oin recipient,
            Purpose purpose,
            Outcome outcome,
            String rule,
            String source,
            Set<Obligation> obligations,
            Set<Ground> grounds,
            String policyVersion)
            implements Permit {}

    /** A signal with one shown line and one that says whom to ask. */
    public static ClearedSignal signal(Oin recipient, Oin holder) {
        ItemId shown = new ItemId(UUID.randomUUID());
        return signal(
                recipient,
                shown,
                List.of(
                        line(shown, recipient, holder, Field.ANTECEDENTS, Outcome.PERMIT),
                        line(
                                new ItemId(UUID.randomUUID()),
                                recipient,
                                holder,
                                Field.CARE_CONTENT,
                                Outcome.SIGNAL_ONLY)));
    }

    /** A signal of which the first line is what an alert rests on. */
    static ClearedSignal signal(Oin recipient, List<ClearedLine> lines) {
        return signal(recipient, lines.getFirst().permit().item(), lines);
    }

    private static ClearedSignal signal(Oin recipient, ItemId shown, List<ClearedLine> lines) {
        return new ClearedSignal(
                new DeliveryId(UUID.randomUUID()),
                UUID.randomUUID(),
                new SignalId(UUID.randomUUID()),
                1,
                recipient,
                Purpose.P2,
                "huishouden-7",
                Samples.NOW,
                new Heading(Heading.Level.ORANGE, Samples.NOW.plusSeconds(86_400)),
                List.of(new Reason(
                        new AlertId(UUID.randomUUID()),
                        "A03",
                        Heading.Level.ORANGE,
                        "Tweede melding in korte tijd",
                        List.of(shown))),
                List.of("persoon-1"),
                lines,
                List.of(new ClearedSignal.AskHolder("Partner politie", "0528 000000")),
                List.of(new ClearedSignal.SilentSource("Reclassering", Instant.parse("2026-06-13T00:00:00Z"))),
                List.of(),
                "Neem contact op met de melder",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    private static ClearedLine line(ItemId item, Oin recipient, Oin holder, Field field, Outcome outcome) {
        Optional<String> text =
                outcome == Outcome.SIGNAL_ONLY ? Optional.empty() : Optional.of("twee eerdere <feiten>");
        return ClearedLine.of(
                permit(item, recipient, outcome), item, field, text, List.of("persoon-1"), holder, Samples.NOW);
    }

    static Permit permit(ItemId item, Oin recipient, Outcome outcome) {
        return new SamplePermit(
                item,
                recipient,
                Purpose.P2,
                outcome,
                "R01",
                "test",
                EnumSet.of(Obligation.LOG, Obligation.NO_ONWARD, Obligation.MARK_SUSPICION),
                Set.of(),
                "test");
    }
}
