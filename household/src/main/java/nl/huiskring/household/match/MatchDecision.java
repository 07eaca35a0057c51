package nl.huiskring.household.match;

import java.util.List;
import nl.huiskring.model.PersonId;

/** Who a record is about. Between "same" and "new" there is a person who decides; until then it feeds no disclosure. */
public sealed interface MatchDecision {
    Explanation explanation();

    /** It is this known person. */
    record Same(PersonId person, Explanation explanation) implements MatchDecision {}

    /** Nobody known resembles this person. */
    record NewPerson(Explanation explanation) implements MatchDecision {}

    /**
     * A steward must look.
     *
     * @param candidates whom it may be, the likeliest first; empty only when the search was cut off before it found any
     */
    record Uncertain(List<PersonId> candidates, Explanation explanation) implements MatchDecision {
        public Uncertain {
            candidates = List.copyOf(candidates);
        }
    }
}
