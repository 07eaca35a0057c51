package nl.huiskring.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;
import nl.huiskring.model.policy.SecrecyFlag;

/**
 * All that the decision rested on ({@code adl.core.information}): enough to decide again and compare.
 *
 * @param recordedOn day of the item, from which its age counts
 * @param at moment of the decision, which need not be that of the record
 * @param covenant the worse state of holder and recipient
 * @param grounds as stated
 */
public record DecisionFacts(
        Regime regime,
        LocalDate recordedOn,
        Instant at,
        CovenantState covenant,
        List<Subject> subjects,
        List<GroundStated> grounds) {
    public DecisionFacts {
        subjects = List.copyOf(subjects);
        grounds = List.copyOf(grounds);
    }

    /**
     * One person the item is about; an item about several is decided for each.
     *
     * @param age in whole years at the moment of the decision
     * @param involvement of the recipient with this person
     */
    public record Subject(
            PersonId person,
            PersonRole role,
            int age,
            Involvement involvement,
            Set<SecrecyFlag> flags,
            List<Consent> consents) {
        public Subject {
            flags = Set.copyOf(flags);
            consents = List.copyOf(consents);
        }
    }

    /**
     * A consent as it was given, valid or not.
     *
     * @param by self, parents or self+parents
     */
    public record Consent(
            String by,
            Category category,
            PartnerKind to,
            Purpose purpose,
            LocalDate givenOn,
            Optional<LocalDate> expiresOn,
            Optional<LocalDate> withdrawnOn) {}

    /**
     * A ground and who stated it. The reason is content: it stays with the message that brought it.
     *
     * @param statedIn the message that brought it
     */
    public record GroundStated(Ground ground, String statedBy, Optional<InteractionId> statedIn) {}
}
