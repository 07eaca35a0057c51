package nl.huiskring.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Purpose;

/**
 * A decision as the log tells it.
 *
 * @param field word of the field
 * @param source legal source of the rule, in words
 */
public record DecisionLine(
        long sequence,
        Instant at,
        Optional<HouseholdId> household,
        ItemId item,
        String field,
        Category category,
        Part part,
        Oin holder,
        Oin recipient,
        PartnerKind recipientKind,
        Purpose purpose,
        Outcome outcome,
        String rule,
        String source,
        Set<Obligation> obligations,
        String policyVersion) {

    static DecisionLine of(LoggedRecord logged) {
        JsonObject event = logged.json().object("event");
        JsonObject answer = event.object("answer");
        return new DecisionLine(
                logged.sequence(),
                logged.json().moment("at"),
                logged.json().optionalText("household").map(HouseholdId::parse),
                ItemId.parse(event.text("item")),
                event.text("field"),
                Category.valueOf(event.text("category")),
                Part.valueOf(event.text("part")),
                new Oin(event.text("holder")),
                new Oin(event.text("recipient")),
                PartnerKind.ofCode(event.text("recipientKind")),
                Purpose.valueOf(event.text("purpose")),
                Outcome.valueOf(answer.text("outcome")),
                answer.text("rule"),
                answer.text("source"),
                answer.texts("obligations").stream().map(Obligation::valueOf).collect(Collectors.toUnmodifiableSet()),
                answer.text("policyVersion"));
    }
}
