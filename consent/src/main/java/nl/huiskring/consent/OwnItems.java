package nl.huiskring.consent;

import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;

/** Step 0: the holder itself sees its own items. The control room belongs to the police. */
final class OwnItems {
    private OwnItems() {}

    static boolean askedByHolder(Question question) {
        return question.involvement() == Involvement.HOLDER && isOwn(question.holder(), question.recipient());
    }

    static boolean isOwn(PartnerKind holder, PartnerKind recipient) {
        return holder == (recipient == PartnerKind.POLITIE_MELDKAMER ? PartnerKind.POLITIE : recipient);
    }

    static Decision permit(String policyVersion) {
        return new Decision(
                Outcome.PERMIT,
                "OWN",
                Set.of(Obligation.LOG),
                Set.of(),
                "de houder ziet zijn eigen gegevens",
                policyVersion);
    }
}
