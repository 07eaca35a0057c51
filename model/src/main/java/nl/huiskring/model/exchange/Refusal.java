package nl.huiskring.model.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** A message that cannot be taken, with everything that is wrong with it; the first problem gives the answer its code. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Refusal(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.code().code() + " " + problem.where())
                .collect(Collectors.joining("; ")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal says why");
        }
        this.problems = List.copyOf(problems);
    }

    public Refusal(ErrorCode code, String where) {
        this(List.of(new Problem(code, where)));
    }

    public List<Problem> problems() {
        return problems;
    }

    public ErrorCode code() {
        return problems.getFirst().code();
    }
}
