package nl.huiskring.adapters.contract;

import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Refusal;

/** Writes the negative answer: code, title and places, never a value of the message. */
public final class ProblemWriter {
    private ProblemWriter() {}

    /** The tree {@code Fout}. */
    public static Node write(Refusal refusal) {
        Words words = new Words()
                .add("code", refusal.code().code())
                .add("titel", refusal.code().title());
        for (Problem problem : refusal.problems()) {
            words.add(new Words()
                    .add("code", problem.code().code())
                    .add("plaats", problem.where())
                    .node("fouten"));
        }
        return words.node(Shapes.FAULT);
    }
}
