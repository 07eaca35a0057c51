package nl.huiskring.consent;

import java.util.Set;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;

/**
 * A question with what follows from it.
 *
 * @param category what the item counts as, see {@link SecretAddress}
 * @param grounds the stated grounds, and {@link Ground#CONSENT} where valid consent was found
 */
record Facts(Question question, Category category, Set<Ground> grounds) {
    boolean has(Ground ground) {
        return grounds.contains(ground);
    }
}
