package nl.huiskring.adapters.policy;

import java.util.Set;
import java.util.function.Consumer;
import nl.huiskring.consent.Scope;
import nl.huiskring.consent.Situation;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Purpose;

/** Every situation within a scope, one by one. */
final class Situations {
    private Situations() {}

    static void each(Scope scope, Set<Ground> grounds, Consumer<Situation> action) {
        for (Category category : scope.categories()) {
            for (Part part : scope.parts()) {
                for (PartnerKind holder : scope.holders()) {
                    each(scope, category, part, holder, grounds, action);
                }
            }
        }
    }

    private static void each(
            Scope scope,
            Category category,
            Part part,
            PartnerKind holder,
            Set<Ground> grounds,
            Consumer<Situation> action) {
        for (PartnerKind recipient : scope.recipients()) {
            for (Involvement involvement : scope.involvements()) {
                for (Purpose purpose : scope.purposes()) {
                    action.accept(new Situation(category, part, holder, recipient, involvement, purpose, grounds));
                }
            }
        }
    }
}
