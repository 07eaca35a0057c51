package nl.huiskring.bench.traps;

import nl.huiskring.household.match.MatchDecision;

/** What the matcher made of a case. */
enum Outcome {
    /** Linked to the person it is about. */
    RIGHT,
    /** Linked to somebody else. */
    WRONG,
    REVIEW,
    NEW;

    static Outcome of(MatchDecision decision, Situation situation, Case made) {
        return switch (decision) {
            case MatchDecision.Same same -> {
                boolean known = KeyIndex.person(same.person()) == made.known().number();
                yield known && situation.samePerson() ? RIGHT : WRONG;
            }
            case MatchDecision.Uncertain uncertain -> REVIEW;
            case MatchDecision.NewPerson newPerson -> NEW;
        };
    }
}
