package nl.huiskring.household.match;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.model.PersonId;

/**
 * Decides who a record is about (matching.md 5.5, 5.8, 5.9). In this order: what a person decided before; the same checked BSN;
 * the same client number of the same sender; the sum of the evidence. A wrong link joins the file of a victim with that of a
 * stranger, so a link needs much evidence, of two independent kinds, well ahead of the next person, and no veto.
 *
 * <p>The same input always gives the same decision: whole numbers, ties by the lowest id.
 */
public final class Matcher {
    /** Evidence for a link without a person: 1,023 to 1. */
    static final int LINK = 10 * Millibits.BIT;
    /** How far ahead of the next person. */
    static final int MARGIN = 5 * Millibits.BIT;
    /** As likely as not; from here on somebody must look. */
    static final int REVIEW = 0;

    private static final int SHOWN = 10;
    private static final Comparator<ProfileScore> LIKELIEST = Comparator.comparingInt(ProfileScore::total)
            .reversed()
            .thenComparing(score -> score.person().value());

    private final Scorer scorer;

    public Matcher(MatchModel model) {
        this.scorer = new Scorer(model);
    }

    /** Version of the model that weighs. */
    public String modelVersion() {
        return scorer.model().version();
    }

    /** Decides about a record of which nobody decided anything yet. */
    public MatchDecision decide(PersonRecord incoming, Found found) {
        return decide(incoming, found, Rulings.NONE);
    }

    /**
     * Decides about a record, bound by what a steward decided about it. Persons who are known come first: who only waits for a
     * steward never keeps a record from them. A record of nobody known may still be about somebody who waits.
     */
    public MatchDecision decide(PersonRecord incoming, Found found, Rulings rulings) {
        MatchDecision known = among(incoming, found, rulings);
        if (known instanceof MatchDecision.Same || found.provisional().isEmpty()) {
            return known;
        }
        MatchDecision all = among(incoming, found.withProvisional(), rulings);
        return all instanceof MatchDecision.NewPerson ? known : all;
    }

    private MatchDecision among(PersonRecord incoming, Found found, Rulings rulings) {
        Features features = Features.of(incoming);
        List<ProfileScore> scores = found.candidates().stream()
                .filter(candidate -> !candidate.records().isEmpty())
                .filter(candidate -> !rulings.different().contains(candidate.person()))
                .map(candidate -> ProfileScore.of(scorer, features, candidate))
                .sorted(LIKELIEST)
                .toList();
        Explainer explainer = new Explainer(scorer.model(), incoming, found.truncated(), scores);
        if (rulings.same().isPresent()) {
            PersonId person = rulings.same().get();
            return new MatchDecision.Same(person, explainer.explain(Rule.HUMAN, person));
        }
        return byNumber(explainer, scores);
    }

    /** How a record compares with one person, for whoever has to decide. */
    public Explanation compare(PersonRecord incoming, Candidate candidate) {
        ProfileScore score = ProfileScore.of(scorer, Features.of(incoming), candidate);
        return new Explainer(scorer.model(), incoming, false, List.of(score))
                .explain(Rule.EVIDENCE, candidate.person());
    }

    /** D1: the same checked BSN links when birth date or name confirm it; otherwise somebody typed the number of another. */
    private MatchDecision byNumber(Explainer explainer, List<ProfileScore> scores) {
        List<ProfileScore> same = scores.stream()
                .filter(score -> score.level(Field.NUMBER) == Level.EXACT)
                .toList();
        if (same.isEmpty()) {
            return byClient(explainer, scores);
        }
        ProfileScore first = same.getFirst();
        if (same.size() == 1 && Identity.confirmsNumber(first.pattern())) {
            return new MatchDecision.Same(first.person(), explainer.explain(Rule.SAME_NUMBER, first.person()));
        }
        return uncertain(explainer, Rule.NUMBER_CONFLICT, same);
    }

    /** D3: the same client number links as long as the identity behind it did not change. */
    private MatchDecision byClient(Explainer explainer, List<ProfileScore> scores) {
        List<ProfileScore> same = scores.stream()
                .filter(score -> score.sharesIdentity(explainer.incoming()))
                .filter(score -> score.level(Field.NUMBER) != Level.DIFFERS)
                .toList();
        if (same.isEmpty()) {
            return byEvidence(explainer, scores);
        }
        ProfileScore first = same.getFirst();
        if (same.size() == 1 && Identity.unchanged(first.pattern(), first.vetoes())) {
            return new MatchDecision.Same(first.person(), explainer.explain(Rule.SAME_CLIENT, first.person()));
        }
        return uncertain(explainer, Rule.CLIENT_CHANGED, same);
    }

    private MatchDecision byEvidence(Explainer explainer, List<ProfileScore> all) {
        List<ProfileScore> scores = all.stream()
                .filter(score -> !Identity.otherPerson(score.pattern()))
                .toList();
        List<ProfileScore> likely = scores.stream()
                .filter(score -> score.total() >= REVIEW || score.vetoes().contains(Veto.NUMBER))
                .toList();
        if (likely.isEmpty()) {
            return explainer.truncated()
                    ? uncertain(explainer, Rule.TRUNCATED, scores)
                    : new MatchDecision.NewPerson(explainer.explain(Rule.EVIDENCE));
        }
        ProfileScore first = likely.getFirst();
        OptionalInt second =
                scores.stream().skip(1).mapToInt(ProfileScore::total).findFirst();
        boolean ahead = second.isEmpty() || first.total() - second.getAsInt() >= MARGIN;
        if (first.total() >= LINK && ahead && first.vetoes().isEmpty() && Identity.twoKindsAgree(first.pattern())) {
            return new MatchDecision.Same(first.person(), explainer.explain(Rule.EVIDENCE, first.person()));
        }
        return uncertain(explainer, Rule.EVIDENCE, likely);
    }

    private static MatchDecision uncertain(Explainer explainer, Rule rule, List<ProfileScore> scores) {
        Set<PersonId> candidates = new LinkedHashSet<>();
        scores.stream().limit(SHOWN).forEach(score -> candidates.add(score.person()));
        Explanation explanation = candidates.isEmpty()
                ? explainer.explain(rule)
                : explainer.explain(rule, scores.getFirst().person());
        return new MatchDecision.Uncertain(List.copyOf(candidates), explanation);
    }
}
