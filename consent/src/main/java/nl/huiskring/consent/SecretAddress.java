package nl.huiskring.consent;

import java.util.Set;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.SecrecyFlag;

/** Step 1: an address or contact data with a secrecy flag counts as a secret address, D03. */
final class SecretAddress {
    private static final Set<SecrecyFlag> MAKING_SECRET =
            Set.of(SecrecyFlag.GEHEIM_ADRES, SecrecyFlag.OPVANG, SecrecyFlag.BESCHERMD_KIND);

    private SecretAddress() {}

    static Category categoryOf(Question question) {
        boolean whereabouts = question.category() == Category.D02 || question.category() == Category.D04;
        return whereabouts && Closed.meet(question.flags(), MAKING_SECRET) ? Category.D03 : question.category();
    }
}
