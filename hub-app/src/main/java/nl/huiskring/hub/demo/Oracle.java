package nl.huiskring.hub.demo;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.model.policy.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** An independent reading of the decision matrix, beside the checkout, that answers one case a line. */
final class Oracle implements SecondOpinion, AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Process process;
    private final BufferedWriter cases;
    private final BufferedReader answers;

    private Oracle(Process process) {
        this.process = process;
        this.cases = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts it, where it is present. */
    static Optional<Oracle> find(Path checkout) {
        String given = System.getProperty("huiskring.shared");
        Path folder = given == null ? checkout.toAbsolutePath().normalize().resolveSibling("shared") : Path.of(given);
        Path script = folder.resolve("policy").resolve("oracle.py");
        if (!Files.isReadable(script)) {
            return Optional.empty();
        }
        try {
            Process process = new ProcessBuilder("python3", "-u", script.toString(), "decide")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.of(new Oracle(process));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Outcome decide(Map<String, Object> vignette) throws IOException {
        cases.write(MAPPER.writeValueAsString(vignette));
        cases.newLine();
        cases.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the oracle stopped");
        }
        return Outcome.valueOf(MAPPER.readTree(answer).get("outcome").asString());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
