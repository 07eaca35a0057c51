package nl.huiskring.consent;

import java.util.EnumSet;
import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Regime;

/** Step 6: what has to be done with the decision. Everything is recorded; the rest concerns what is told. */
final class Obligations {
    private static final Set<PartnerKind> NO_NOTICE_FOR =
            Set.of(PartnerKind.POLITIE_MELDKAMER, PartnerKind.PRIVACY_OFFICER, PartnerKind.BETROKKENE);

    private Obligations() {}

    static Set<Obligation> of(Finding finding) {
        EnumSet<Obligation> obligations = EnumSet.of(Obligation.LOG);
        obligations.addAll(finding.owed());
        if (finding.discloses()) {
            add(
                    obligations,
                    Obligation.NO_ONWARD,
                    staysWithRecipient(finding.facts().question()));
            add(obligations, Obligation.NOTIFY, mustBeTold(finding));
            add(obligations, Obligation.MARK_SUSPICION, finding.facts().category() == Category.D07);
        }
        return obligations;
    }

    private static boolean staysWithRecipient(Question question) {
        return question.regime() == Regime.WPG || question.regime() == Regime.WJSG;
    }

    /** AVG 14: the person concerned hears of it, unless he consented, or asked himself. */
    private static boolean mustBeTold(Finding finding) {
        return !finding.used().contains(Ground.CONSENT)
                && finding.facts().category() != Category.D25
                && !NO_NOTICE_FOR.contains(finding.facts().question().recipient());
    }

    private static void add(Set<Obligation> obligations, Obligation obligation, boolean owed) {
        if (owed) {
            obligations.add(obligation);
        }
    }
}
