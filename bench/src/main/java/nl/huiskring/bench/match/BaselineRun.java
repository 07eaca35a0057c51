package nl.huiskring.bench.match;

import com.intuit.fuzzymatcher.component.MatchService;
import com.intuit.fuzzymatcher.domain.Document;
import com.intuit.fuzzymatcher.domain.Element;
import com.intuit.fuzzymatcher.domain.ElementType;
import com.intuit.fuzzymatcher.domain.Match;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.huiskring.bench.people.PeopleFile;
import nl.huiskring.household.link.FileLinker;
import nl.huiskring.household.link.LinkResult;

/** A public Java matcher (Intuit fuzzy-matcher) and ours on the same file of the same machine, so that figures can be compared. */
final class BaselineRun {
    private static final long SEED = 7;
    private static final int RECORDS = 10_000;
    private static final double THRESHOLD = 0.5;

    private BaselineRun() {}

    static void measure(Consumer<Measured> report) throws Exception {
        Path file = Files.createTempFile("people", ".csv");
        try {
            PeopleFile.write(file, RECORDS, SEED);
            // The first run of each warms up.
            ours(file);
            report.accept(ours(file));
            fuzzyMatcher(file);
            report.accept(fuzzyMatcher(file));
        } finally {
            Files.delete(file);
        }
    }

    private static Measured ours(Path file) throws Exception {
        long start = System.nanoTime();
        LinkResult result = new FileLinker(FileMaps.PEOPLE, text -> {}).link(file, Optional.empty());
        long[] nanos = {System.nanoTime() - start};
        return Measured.of("huiskring", RECORDS, "baseline", nanos, RECORDS)
                .with("f1", result.balanced().orElseThrow().f1())
                .withHeap();
    }

    private static Measured fuzzyMatcher(Path file) throws IOException {
        long start = System.nanoTime();
        Map<String, String> truth = new HashMap<>();
        List<Document> documents = documents(file, truth);
        Map<String, List<Match<Document>>> matches = new MatchService().applyMatchByDocId(documents);
        long[] nanos = {System.nanoTime() - start};
        Set<String> pairs = new HashSet<>();
        matches.forEach((key, found) -> found.forEach(match ->
                pairs.add(pair(match.getData().getKey(), match.getMatchedWith().getKey()))));
        long right = pairs.stream().filter(pair -> isRight(pair, truth)).count();
        double f1 = 2.0 * right / (pairs.size() + truePairs(truth));
        return Measured.of("fuzzy-matcher-1.2.1", RECORDS, "baseline", nanos, RECORDS)
                .with("f1", f1)
                .withHeap();
    }

    private static List<Document> documents(Path file, Map<String, String> truth) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line : reader.lines().skip(1).toList()) {
                String[] cells = line.split(",", -1);
                truth.put(cells[0], cells[1]);
                documents.add(document(cells));
            }
        }
        return documents;
    }

    private static Document document(String[] cells) {
        Document.Builder document = new Document.Builder(cells[0]);
        element(document, ElementType.NAME, cells[2] + " " + cells[3] + " " + cells[4]);
        element(document, ElementType.TEXT, cells[5].replace("-", ""));
        element(document, ElementType.ADDRESS, cells[8] + " " + cells[9] + " " + cells[10] + " " + cells[11]);
        element(document, ElementType.PHONE, cells[12]);
        element(document, ElementType.EMAIL, cells[13]);
        return document.setThreshold(THRESHOLD).createDocument();
    }

    private static void element(Document.Builder document, ElementType type, String value) {
        if (!value.isBlank()) {
            document.addElement(
                    new Element.Builder<String>().setType(type).setValue(value).createElement());
        }
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one;
    }

    private static boolean isRight(String pair, Map<String, String> truth) {
        List<String> persons = new ArrayList<>();
        for (String key : pair.split("\\|")) {
            persons.add(truth.getOrDefault(key, key));
        }
        return persons.getFirst().equals(persons.getLast());
    }

    private static long truePairs(Map<String, String> truth) {
        Map<String, Integer> counts = new HashMap<>();
        truth.values().forEach(person -> counts.merge(person, 1, Integer::sum));
        return counts.values().stream()
                .mapToLong(count -> count * (count - 1L) / 2)
                .sum();
    }
}
