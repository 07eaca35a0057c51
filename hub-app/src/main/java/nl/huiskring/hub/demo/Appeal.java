package nl.huiskring.hub.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.model.policy.Outcome;

/** Puts recorded decisions before the second opinion, each different case once. */
final class Appeal {
    private final Optional<SecondOpinion> opinion;
    private final Map<List<Map<String, Object>>, Outcome> asked = new HashMap<>();
    private long judged;

    Appeal(Optional<SecondOpinion> opinion) {
        this.opinion = opinion;
    }

    /** How many decisions were judged. */
    long judged() {
        return judged;
    }

    /**
     * What the other reading decides, for the purpose and the moment of the decision; of several persons the strictest counts.
     *
     * @return empty where nobody else reads the matrix
     */
    Optional<Outcome> of(JsonObject decision) throws IOException {
        if (opinion.isEmpty()) {
            return Optional.empty();
        }
        judged++;
        List<Map<String, Object>> cases = Vignette.of(decision);
        List<Map<String, Object>> key = cases.stream().map(Appeal::withoutId).toList();
        Outcome known = asked.get(key);
        if (known == null) {
            known = strictest(opinion.get(), cases);
            asked.put(key, known);
        }
        return Optional.of(known);
    }

    /** The matrix looks at days: two moments of one day are one case. */
    private static Map<String, Object> withoutId(Map<String, Object> vignette) {
        Map<String, Object> rest = new HashMap<>(vignette);
        rest.remove("id");
        rest.computeIfPresent("at", (key, moment) -> moment.toString().substring(0, 10));
        return rest;
    }

    private static Outcome strictest(SecondOpinion opinion, List<Map<String, Object>> cases) throws IOException {
        Outcome strictest = Outcome.PERMIT;
        for (Map<String, Object> vignette : cases) {
            Outcome outcome = opinion.decide(vignette);
            strictest = outcome.compareTo(strictest) < 0 ? outcome : strictest;
        }
        return strictest;
    }
}
