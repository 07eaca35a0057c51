package nl.huiskring.household.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.model.PersonId;

/**
 * How well a record fits a known person: per field the best of all that is known of him, the name taken as a whole from one
 * record.
 *
 * @param birth birth date of the record that was compared for it
 */
record ProfileScore(
        Candidate candidate, long pattern, List<Explanation.Part> parts, int total, Set<Veto> vetoes, int birth) {
    private static final Field[] NAME = {Field.GIVEN, Field.FAMILY, Field.PREFIX, Field.SEX};
    private static final Field[] OTHER = {
        Field.BIRTH,
        Field.NUMBER,
        Field.ADDRESS,
        Field.AREA,
        Field.PHONE,
        Field.EMAIL,
        Field.BIRTH_PLACE,
        Field.OCCUPATION
    };

    static ProfileScore of(Scorer scorer, Features incoming, Candidate candidate) {
        Features[] known = candidate.records().stream().map(Features::of).toArray(Features[]::new);
        long[] patterns = new long[known.length];
        for (int i = 0; i < known.length; i++) {
            patterns[i] = Comparison.of(incoming, known[i]);
        }
        Builder builder = new Builder(scorer, incoming, known, patterns);
        builder.sameHouse = Arrays.stream(patterns).anyMatch(Pattern::sameHouse);
        builder.take(builder.best(NAME), NAME);
        for (Field field : OTHER) {
            builder.take(builder.best(field), field);
        }
        int birth = known[builder.best(Field.BIRTH)].birth();
        Set<Veto> vetoes = Vetoes.live(builder.pattern, incoming.birth(), birth);
        int total = scorer.model().prior()
                + builder.parts.stream().mapToInt(Explanation.Part::sum).sum();
        if (Vetoes.maybeAnotherOfThatName(builder.pattern, total)) {
            vetoes.add(Veto.COMMON_NAME);
        }
        return new ProfileScore(candidate, builder.pattern, List.copyOf(builder.parts), total, vetoes, birth);
    }

    PersonId person() {
        return candidate.person();
    }

    Level level(Field field) {
        return Pattern.level(pattern, field);
    }

    boolean sharesIdentity(PersonRecord incoming) {
        return incoming.localIdentity().isPresent()
                && candidate.records().stream()
                        .anyMatch(known -> known.localIdentity().equals(incoming.localIdentity()));
    }

    private static final class Builder {
        private final Scorer scorer;
        private final Features incoming;
        private final Features[] known;
        private final long[] patterns;
        private final List<Explanation.Part> parts = new ArrayList<>();
        private long pattern;
        private boolean sameHouse;

        Builder(Scorer scorer, Features incoming, Features[] known, long[] patterns) {
            this.scorer = scorer;
            this.incoming = incoming;
            this.known = known;
            this.patterns = patterns;
        }

        /** The record that gives most evidence for these fields; one that knows them goes before one that does not. */
        int best(Field... fields) {
            int best = 0;
            long most = Long.MIN_VALUE;
            for (int i = 0; i < patterns.length; i++) {
                long evidence = evidence(i, fields);
                if (evidence > most) {
                    most = evidence;
                    best = i;
                }
            }
            return best;
        }

        private long evidence(int record, Field... fields) {
            long sum = 0;
            boolean compared = false;
            for (Field field : fields) {
                Level level = Pattern.level(patterns[record], field);
                if (level != Level.MISSING) {
                    compared = true;
                    sum += scorer.field(field, level, incoming, known[record], sameHouse);
                }
            }
            return compared ? sum : Integer.MIN_VALUE;
        }

        void take(int record, Field... fields) {
            for (Field field : fields) {
                Level level = Pattern.level(patterns[record], field);
                pattern = Pattern.with(pattern, field, level);
                if (level != Level.MISSING) {
                    int bits = scorer.base(field, level);
                    int sum = scorer.field(field, level, incoming, known[record], sameHouse);
                    parts.add(new Explanation.Part(field, level, bits, sum - bits));
                }
            }
        }
    }
}
