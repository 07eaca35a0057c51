package nl.huiskring.adapters.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.consent.Decision;
import nl.huiskring.consent.DecisionPoint;
import nl.huiskring.consent.PolicyRow;
import nl.huiskring.consent.Question;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreesWithTheOracleTest {
    private static final int QUESTIONS = Integer.getInteger("huiskring.oracle.questions", 40_000);
    private static final long SEED = Long.getLong("huiskring.oracle.seed", 20260302L);

    @TempDir
    private Path folder;

    @Test
    void onOutcomeRuleAndObligationsOfRandomQuestions() throws IOException {
        Path script = PolicyFiles.shared("policy/oracle.py");
        System.out.println("oracle: " + QUESTIONS + " questions, seed " + SEED);
        RandomQuestions random = new RandomQuestions(PolicyFiles.POLICY, SEED);
        List<Question> questions =
                Stream.generate(random::next).limit(QUESTIONS).toList();
        DecisionPoint point = new DecisionPoint(PolicyFiles.POLICY);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Set<String> rules = new HashSet<>();

        List<Oracle.Answer> answers = Oracle.decide(script, folder, questions);

        assertThat(answers).hasSameSizeAs(questions);
        for (int i = 0; i < questions.size(); i++) {
            Decision decision = point.decide(questions.get(i));
            assertThat(new Oracle.Answer(decision.outcome().name(), decision.rule(), decision.obligations()))
                    .as("%s", questions.get(i))
                    .isEqualTo(withNoticeOfEmergency(questions.get(i), answers.get(i)));
            outcomes.merge(decision.outcome(), 1, Integer::sum);
            rules.add(decision.rule());
        }
        assertThat(outcomes).as("the questions reach every outcome").hasSize(Outcome.values().length);
        assertThat(rules)
                .as("the questions reach every rule")
                .containsAll(
                        PolicyFiles.POLICY.rows().stream().map(PolicyRow::id).toList())
                .contains("OWN", "DEFAULT", "COVENANT", "R09", "R38");
    }

    /**
     * Emergency access always owes a notice (step 5 of the order). The oracle leaves it out where the row that was lowered had
     * rested on consent, though after that consent is no longer the basis.
     */
    private static Oracle.Answer withNoticeOfEmergency(Question question, Oracle.Answer answer) {
        if (!answer.rule().equals("R38")
                || !answer.outcome().equals("PERMIT_MASKED")
                || question.consents().isEmpty()
                || question.category() == Category.D25) {
            return answer;
        }
        Set<Obligation> obligations = EnumSet.of(Obligation.NOTIFY);
        obligations.addAll(answer.obligations());
        return new Oracle.Answer(answer.outcome(), answer.rule(), obligations);
    }
}
