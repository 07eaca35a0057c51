package nl.huiskring.adapters.policy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huiskring.consent.Consent;
import nl.huiskring.consent.Question;
import nl.huiskring.model.policy.Obligation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The independent reading of the matrix: a Python script that shares no code with the product. */
final class Oracle {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Oracle() {}

    record Answer(String outcome, String rule, Set<Obligation> obligations) {}

    /** Its answers, in the order of the questions; the test is skipped without Python. */
    static List<Answer> decide(Path script, Path folder, List<Question> questions) throws IOException {
        Path asked = folder.resolve("questions.jsonl");
        Path answered = folder.resolve("answers.jsonl");
        write(asked, questions);
        run(script, asked, answered);
        List<Answer> answers = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(answered)) {
            lines.lines().forEach(line -> answers.add(answer(JSON.readTree(line))));
        }
        return answers;
    }

    private static void run(Path script, Path asked, Path answered) throws IOException {
        int exit = -1;
        try {
            exit = new ProcessBuilder("python3", script.toString(), "decide")
                    .redirectInput(asked.toFile())
                    .redirectOutput(answered.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException noPython) {
            assumeTrue(false, "skipped: python3 cannot be started");
        }
        if (exit != 0) {
            throw new IOException("the oracle ended with " + exit);
        }
    }

    private static void write(Path file, List<Question> questions) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            questions.forEach(question -> line(writer, JSON.writeValueAsString(asCase(question))));
        }
    }

    private static void line(BufferedWriter writer, String json) {
        try {
            writer.write(json);
            writer.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form of a vignette, without what it expects. */
    static Map<String, Object> asCase(Question question) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("category", question.category().name());
        item.put("part", question.part().name());
        item.put("regime", question.regime().name());
        item.put("holder", question.holder().code());
        item.put("recordedOn", question.recordedOn().toString());
        item.put(
                "subject",
                Map.of(
                        "role",
                        question.subject().role().code(),
                        "age",
                        question.subject().age()));
        item.put("flags", question.flags().stream().map(Enum::name).sorted().toList());
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", "case");
        one.put("item", item);
        one.put(
                "recipient",
                Map.of(
                        "kind",
                        question.recipient().code(),
                        "involvement",
                        question.involvement().name()));
        one.put("purpose", question.purpose().name());
        one.put("at", question.at() + "T10:00:00Z");
        one.put("covenant", question.covenant().name());
        one.put("consents", question.consents().stream().map(Oracle::asCase).toList());
        one.put("grounds", question.grounds().stream().map(Enum::name).sorted().toList());
        return one;
    }

    private static Map<String, Object> asCase(Consent consent) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("by", consent.by().word());
        one.put("category", consent.category().name());
        one.put("to", consent.to().code());
        one.put("purpose", consent.purpose().name());
        one.put("givenOn", consent.givenOn().toString());
        consent.expiresOn().ifPresent(day -> one.put("expiresOn", day.toString()));
        consent.withdrawnOn().ifPresent(day -> one.put("withdrawnOn", day.toString()));
        return one;
    }

    private static Answer answer(JsonNode line) {
        Set<Obligation> obligations = EnumSet.noneOf(Obligation.class);
        line.get("obligations").forEach(word -> obligations.add(Obligation.valueOf(word.asString())));
        return new Answer(line.get("outcome").asString(), line.get("rule").asString(), obligations);
    }
}
