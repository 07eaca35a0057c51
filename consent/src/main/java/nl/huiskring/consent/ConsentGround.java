package nl.huiskring.consent;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;

/**
 * Consent as a ground: for exactly this category, kind of recipient and purpose, valid on the day of the decision, and given by
 * whoever must give it. A withdrawn consent is as if it had never been there.
 */
final class ConsentGround {
    private ConsentGround() {}

    /** The stated grounds with consent where the register shows it; stated consent does not count. */
    static Set<Ground> groundsOf(Question question, Category category) {
        EnumSet<Ground> grounds = EnumSet.noneOf(Ground.class);
        grounds.addAll(question.grounds());
        grounds.remove(Ground.CONSENT);
        if (isGiven(question, category)) {
            grounds.add(Ground.CONSENT);
        }
        return grounds;
    }

    private static boolean isGiven(Question question, Category category) {
        if (question.consents().isEmpty()) {
            return false;
        }
        List<Consent> valid = question.consents().stream()
                .filter(consent -> consent.isFor(category, question.recipient(), question.purpose()))
                .filter(consent -> consent.countsOn(question.at()))
                .toList();
        return ConsentAge.of(question.subject().age()).isSatisfiedBy(valid);
    }
}
