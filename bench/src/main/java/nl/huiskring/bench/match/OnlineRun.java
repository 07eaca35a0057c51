package nl.huiskring.bench.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import nl.huiskring.bench.people.Clerk;
import nl.huiskring.bench.people.Inhabitant;
import nl.huiskring.bench.people.Population;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.index.MemoryIndex;
import nl.huiskring.household.match.BlockingKeys;
import nl.huiskring.household.match.MatchDecision;
import nl.huiskring.household.match.MatchModel;
import nl.huiskring.household.match.Matcher;
import nl.huiskring.model.PersonId;

/**
 * One record against all known persons, the whole way: keys, candidates from memory, comparison, decision with its explanation. Half
 * of the questions are about somebody known, written down again by another clerk; half about somebody new.
 */
final class OnlineRun {
    private static final long SEED = 11;
    private static final int QUESTIONS = 40_000;
    private static final int WARM_UP = 20_000;

    private OnlineRun() {}

    private record Question(PersonRecord record, PersonId person, boolean known) {}

    static void measure(int persons, Consumer<Measured> report) {
        Population population = new Population(SEED);
        MemoryIndex index = new MemoryIndex(persons);
        List<Question> questions = new ArrayList<>();
        Clerk clerk = new Clerk(SEED + 1);
        Random random = new Random(SEED + 2);
        long start = System.nanoTime();
        for (int i = 0; i < persons; i++) {
            Inhabitant known = population.next();
            index.add(id(known), Records.of(known));
            if (questions.size() < QUESTIONS / 2 && random.nextInt(Math.max(1, persons / QUESTIONS)) == 0) {
                questions.add(new Question(Records.of(clerk.again(known)), id(known), true));
            }
        }
        report.accept(Measured.of("online-build", persons, "memory", new long[] {System.nanoTime() - start}, persons)
                .withHeap());
        while (questions.size() < QUESTIONS) {
            Inhabitant stranger = population.next();
            questions.add(new Question(Records.of(stranger), id(stranger), false));
        }
        Collections.shuffle(questions, random);
        report.accept(ask(persons, index, questions));
    }

    private static Measured ask(int persons, MemoryIndex index, List<Question> questions) {
        Matcher matcher = new Matcher(MatchModel.live());
        int wrong = 0;
        int right = 0;
        int review = 0;
        for (int i = 0; i < WARM_UP; i++) {
            Question question = questions.get(i);
            MatchDecision decision =
                    matcher.decide(question.record(), index.sharing(BlockingKeys.probes(question.record())));
            review += decision instanceof MatchDecision.Uncertain ? 1 : 0;
            if (decision instanceof MatchDecision.Same same) {
                boolean isRight = question.known() && same.person().equals(question.person());
                right += isRight ? 1 : 0;
                wrong += isRight ? 0 : 1;
            }
        }
        long[] nanos = new long[questions.size() - WARM_UP];
        for (int i = 0; i < nanos.length; i++) {
            PersonRecord record = questions.get(WARM_UP + i).record();
            long start = System.nanoTime();
            matcher.decide(record, index.sharing(BlockingKeys.probes(record)));
            nanos[i] = System.nanoTime() - start;
        }
        return Measured.of("online", persons, "memory", nanos, 1)
                .with("autoRight", (double) right / WARM_UP)
                .with("autoWrong", (double) wrong / WARM_UP)
                .with("review", (double) review / WARM_UP)
                .withHeap();
    }

    private static PersonId id(Inhabitant inhabitant) {
        return new PersonId(new UUID(0, inhabitant.person()));
    }
}
