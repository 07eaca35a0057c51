package nl.huiskring.bench.traps;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import nl.huiskring.bench.Options;
import nl.huiskring.household.match.BlockingKeys;
import nl.huiskring.household.match.MatchDecision;
import nl.huiskring.household.match.MatchModel;
import nl.huiskring.household.match.Matcher;

/** Measures how the live matcher does in household traps, on all cores. */
public final class TrapsBench {
    private static final int PERSONS = 1_000_000;
    private static final int CASES = 100_000;
    private static final int SEED = 42;

    private final Population population;
    private final KeyIndex index;
    private final Matcher matcher = new Matcher(MatchModel.live());
    private final long seed;

    private TrapsBench(int persons, long seed) {
        this.population = Population.of(persons, seed);
        this.index = KeyIndex.of(persons, population::records);
        this.seed = seed;
    }

    /**
     * Prints one JSON object for each kind of trap and control: name, persons, n, wrongAuto (links to the wrong person),
     * wrongAutoRate, upper95 (one-sided 95 % bound of that rate), review, newPerson, and for a control recall (share of cases
     * linked to the right person without a steward). With {@code --examples} each is followed by what went wrong: both sides and
     * the explanation. All persons are made up.
     *
     * @throws IllegalStateException when there are too few persons to hold anybody for a kind of trap; 20,000 are enough
     */
    public static void run(Options options, PrintStream out) {
        int persons = options.number("--persons", PERSONS);
        int cases = options.number("--cases", CASES);
        int examples = options.number("--examples", 0);
        TrapsBench bench = new TrapsBench(persons, options.number("--seed", SEED));
        for (Situation situation : Situation.all()) {
            Tally tally = bench.measure(situation, cases);
            out.println(tally.json(persons));
            Outcome failed = situation.samePerson() ? Outcome.REVIEW : Outcome.WRONG;
            for (int number : tally.first(failed, examples)) {
                bench.show(out, situation, number);
            }
        }
    }

    private Tally measure(Situation situation, int cases) {
        List<Outcome> outcomes = IntStream.range(0, cases)
                .parallel()
                .mapToObj(number -> situation.caseOf(population, seed, number))
                .map(made -> Outcome.of(decide(made), situation, made))
                .toList();
        return new Tally(situation, outcomes);
    }

    private MatchDecision decide(Case made) {
        return matcher.decide(made.record(), index.sharing(BlockingKeys.probes(made.record())));
    }

    private void show(PrintStream out, Situation situation, int number) {
        Case made = situation.caseOf(population, seed, number);
        MatchDecision decision = decide(made);
        out.println("  in:    " + Example.line(made.record()));
        population.records(made.known().number()).forEach(record -> out.println("  like:  " + Example.line(record)));
        if (decision instanceof MatchDecision.Same same) {
            population
                    .records(KeyIndex.person(same.person()))
                    .forEach(record -> out.println("  taken: " + Example.line(record)));
        }
        out.println("  why:   " + decision.explanation());
    }
}
