package nl.huiskring.household.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.model.PersonId;

/** Writes down why; shared by all ways a decision can go. */
record Explainer(MatchModel model, PersonRecord incoming, boolean truncated, List<ProfileScore> scores) {

    /** About somebody new: the nearest person, if any, was not near enough. */
    Explanation explain(Rule rule) {
        return scores.isEmpty() ? bare(rule) : explain(rule, scores.getFirst().person());
    }

    Explanation explain(Rule rule, PersonId person) {
        Optional<ProfileScore> chosen =
                scores.stream().filter(score -> score.person().equals(person)).findFirst();
        return chosen.map(score -> full(rule, score)).orElseGet(() -> bare(rule));
    }

    private Explanation full(Rule rule, ProfileScore score) {
        OptionalInt second = scores.stream()
                .filter(other -> !other.person().equals(score.person()))
                .mapToInt(ProfileScore::total)
                .findFirst();
        return new Explanation(
                model.version(),
                rule,
                model.prior(),
                score.parts(),
                score.total(),
                second,
                score.vetoes(),
                kinds(score),
                truncated);
    }

    private Set<String> kinds(ProfileScore score) {
        Set<String> probes = BlockingKeys.probes(incoming);
        Set<String> kinds = new LinkedHashSet<>();
        for (PersonRecord known : score.candidate().records()) {
            BlockingKeys.of(known).stream().filter(probes::contains).forEach(key -> kinds.add(BlockingKeys.kind(key)));
        }
        return kinds;
    }

    private Explanation bare(Rule rule) {
        return new Explanation(
                model.version(), rule, model.prior(), List.of(), 0, OptionalInt.empty(), Set.of(), Set.of(), truncated);
    }
}
