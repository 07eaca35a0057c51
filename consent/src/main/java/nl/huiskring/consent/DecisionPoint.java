package nl.huiskring.consent;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;

/** Decides, in one fixed order of steps, what may be told to whom. What is not permitted is refused, and so is an error. */
public final class DecisionPoint {
    private final Policy policy;

    public DecisionPoint(Policy policy) {
        this.policy = policy;
    }

    /** Hash of the policy by which this point decides. */
    public String policyVersion() {
        return policy.version();
    }

    /** Decides about one item and one person. Never throws: when the decision cannot be made, it is a refusal by rule ERROR. */
    public Decision decide(Question question) {
        try {
            return stepByStep(question);
        } catch (RuntimeException failure) {
            return undecided(failure.getClass().getSimpleName());
        }
    }

    /**
     * The answer where the question itself cannot be put, because something it needs is not known: a refusal like that of a
     * decision that could not be made.
     *
     * @param why what is not known, without content
     */
    public Ruling refuse(String why) {
        return new Ruling.Refused(undecided(why));
    }

    private Decision undecided(String why) {
        return new Decision(
                Outcome.DENY,
                "ERROR",
                Set.of(Obligation.LOG),
                Set.of(),
                "the decision could not be made: " + why,
                policy.version());
    }

    /**
     * Rules on one item about one or more persons: the strictest outcome holds, with the obligations and grounds of all, for
     * what rests on the consent of one of them ends when that is withdrawn.
     */
    public Ruling rule(Request request) {
        Decision decision =
                strictest(request.perSubject().stream().map(this::decide).toList());
        return decision.discloses()
                ? new Ruling.Allowed(decision, GrantedPermit.of(request, decision))
                : new Ruling.Refused(decision);
    }

    private Decision stepByStep(Question question) {
        if (OwnItems.askedByHolder(question)) { // step 0
            return OwnItems.permit(policy.version());
        }
        Category category = SecretAddress.categoryOf(question); // step 1
        Set<Ground> grounds = ConsentGround.groundsOf(question, category);
        Finding row = MatrixRow.find(policy, new Facts(question, category, grounds)); // step 2
        Finding aged = PoliceDataAge.lower(row); // step 3
        Finding agreed = CovenantStep.require(aged); // step 4
        Finding opened = BreakGlass.open(agreed); // step 5
        return decision(opened, Obligations.of(opened)); // step 6
    }

    private Decision decision(Finding finding, Set<Obligation> obligations) {
        return new Decision(
                finding.outcome(), finding.rule(), obligations, finding.used(), finding.source(), policy.version());
    }

    private Decision strictest(List<Decision> decisions) {
        Decision holds = decisions.stream()
                .min(Comparator.comparing(Decision::outcome))
                .orElseThrow(() -> new IllegalStateException("a request is about at least one person"));
        EnumSet<Obligation> obligations = EnumSet.noneOf(Obligation.class);
        EnumSet<Ground> used = EnumSet.noneOf(Ground.class);
        for (Decision decision : decisions) {
            obligations.addAll(decision.obligations());
            used.addAll(decision.used());
        }
        return new Decision(holds.outcome(), holds.rule(), obligations, used, holds.source(), policy.version());
    }
}
