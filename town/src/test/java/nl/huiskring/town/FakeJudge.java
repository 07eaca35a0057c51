package nl.huiskring.town;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.huiskring.town.story.Expected;
import nl.huiskring.town.story.Flaw;
import nl.huiskring.town.story.Planned;
import nl.huiskring.town.story.Story;
import nl.huiskring.town.wire.CsvForm;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.Trees;
import nl.huiskring.town.wire.XmlForm;

/** Decides as the story expects: refuses what must be refused, knows what it has seen, takes in the rest. */
final class FakeJudge {
    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final Map<String, String> types = new ConcurrentHashMap<>();
    private final Consumer<Node> taken;

    FakeJudge(Consumer<Node> taken) {
        this.taken = taken;
    }

    /** The answer to a message: an empty code when it is taken in. */
    record Verdict(String id, String code, boolean repeated) {
        static Verdict refused(String code) {
            return new Verdict("", code, false);
        }

        boolean isAccepted() {
            return code.isEmpty();
        }

        /** {@code Ontvangst}. */
        Node receipt() {
            return Node.branch(
                    "Ontvangst",
                    List.of(
                            Node.leaf("berichtId", id),
                            Node.leaf("interactieId", id),
                            Node.leaf("ontvangen", "2026-01-01T00:00:00Z"),
                            Node.leaf("herhaling", Boolean.toString(repeated))));
        }

        /** {@code Fout}. */
        Node refusal() {
            return Node.branch("Fout", List.of(Node.leaf("code", code), Node.leaf("titel", "geweigerd")));
        }
    }

    /** Learns what must be refused because of what it says. */
    void learn(Story story) {
        for (Planned planned : story.all()) {
            types.put(
                    planned.message().type().toLowerCase(java.util.Locale.ROOT),
                    planned.message().type());
            if (planned.flaw() == Flaw.NONE && planned.expected() instanceof Expected.Refused(String code)) {
                Stream.of(XmlForm.write(Trees.of(planned.message())), CsvForm.write(planned.message()))
                        .forEach(text -> refusals.put(text, code));
            }
        }
    }

    /** The message type of an event, which has no capitals. */
    String type(String lower) {
        return types.getOrDefault(lower, lower);
    }

    Verdict judge(Node tree) {
        Verdict verdict = judge(tree.textAt("stuurgegevens", "berichtId").orElse(""), XmlForm.write(tree));
        if (verdict.isAccepted() && !verdict.repeated()) {
            taken.accept(tree);
        }
        return verdict;
    }

    Verdict judge(String id, String text) {
        String code = refusals.getOrDefault(text, "");
        boolean repeated = code.isEmpty() && seen.putIfAbsent(id, text) != null;
        return new Verdict(id, code, repeated);
    }
}
