package nl.huiskring.hub.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.LoggedRecord;
import nl.huiskring.audit.json.CanonicalJson;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.exchange.CaseDesk;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.wire.JsonForm;
import nl.huiskring.town.wire.Node;

/** What happens from one moment on, seen from the three sides that count: the partners, the screens and the log. */
public final class Scene {
    private final RunningHub hub;
    private final long firstLine;
    private final int firstLog;
    private final Map<Party, Integer> before = new EnumMap<>(Party.class);

    Scene(RunningHub hub) {
        this.hub = hub;
        this.firstLine = hub.trail().lines();
        this.firstLog = hub.logLines().size();
        for (Party party : Party.values()) {
            before.put(party, hub.partners().received(party).size());
        }
    }

    public RunningHub hub() {
        return hub;
    }

    /** Sends messages one after another, each accepted, and waits until everything they set in motion is done. */
    public Scene plays(Letter... letters) throws InterruptedException {
        for (Letter letter : letters) {
            accepted(letter);
            hub.settle();
        }
        return this;
    }

    /** Sends a message that is taken in for the first time. */
    public Ledger.Sent accepted(Letter letter) throws InterruptedException {
        Ledger.Sent answer = hub.partners().send(letter);
        assertThat(answer.ended()).as("%s: %s", letter, answer.code()).isEqualTo(Ledger.Ended.ACCEPTED);
        assertThat(answer.proven()).as("the receipt is signed where it must be").isTrue();
        return answer;
    }

    /** What a partner got since. */
    public List<Delivery> got(Party party) {
        List<Delivery> all = hub.partners().received(party);
        return all.subList(before.getOrDefault(party, 0), all.size());
    }

    /** The last that a partner got. */
    public Delivery lastOf(Party party) {
        List<Delivery> got = got(party);
        assertThat(got).as("%s got something", party).isNotEmpty();
        return got.getLast();
    }

    /** Values that a partner got for a field, over all deliveries. */
    public List<String> values(Party party, String word) {
        return got(party).stream()
                .flatMap(delivery -> delivery.values(word).stream())
                .distinct()
                .toList();
    }

    /** Items of a field in the last signal of a partner, as it got them. */
    public List<Node> items(Party party, String word) {
        return lastOf(party)
                .tree()
                .all("gegeven")
                .filter(item -> item.textAt("soort").equals(Optional.of(word)))
                .toList();
    }

    /** Nobody but these got anything. */
    public void onlyGot(Party... parties) {
        List<Party> recipients = Arrays.stream(Party.values())
                .filter(party -> !got(party).isEmpty())
                .toList();
        assertThat(recipients).containsExactlyInAnyOrder(parties);
    }

    /** Fields that were named to a partner, with a value or as "ask the holder". */
    public Set<String> fields(Party party) {
        Set<String> words = new java.util.TreeSet<>();
        got(party)
                .forEach(delivery -> delivery.tree()
                        .all("gegeven")
                        .forEach(item -> item.textAt("soort").ifPresent(words::add)));
        return words;
    }

    /** Everything that a partner got, as text. */
    public String heard(Party party) {
        StringBuilder text = new StringBuilder();
        got(party).forEach(delivery -> text.append(JsonForm.text(JsonForm.members(delivery.tree()))));
        return text.toString();
    }

    /** The household of the last signal of a partner, as somebody of that partner sees it now. */
    public Optional<ClearedSignal> view(Party party) {
        return got(party).isEmpty()
                ? Optional.empty()
                : view(SignalId.parse(lastOf(party).signalId()), party);
    }

    /** A signal as somebody of a partner sees it now; empty when it is not his. */
    public Optional<ClearedSignal> view(SignalId signal, Party party) {
        return hub.desk().household(signal, viewer(party));
    }

    private CaseDesk.Viewer viewer(Party party) {
        return new CaseDesk.Viewer(
                "casemanager-" + party.kind(),
                "Case Manager",
                Set.of("casemanager"),
                hub.partners().oin(party));
    }

    /** Values that the screen of a partner shows for a field. */
    public List<String> shown(Party party, String word) {
        return view(party).stream()
                .flatMap(signal -> signal.lines().stream())
                .filter(line -> line.field().word().equals(word))
                .flatMap(line -> line.value().stream())
                .distinct()
                .toList();
    }

    /** Everything that the screens of a partner show of what it got since, as text. */
    public String seen(Party party) {
        StringBuilder text = new StringBuilder();
        hub.desk().signals(hub.partners().oin(party)).forEach(row -> text.append(row));
        view(party).ifPresent(signal -> {
            text.append(signal);
            signal.lines().forEach(line -> line.value().ifPresent(text::append));
        });
        return text.toString();
    }

    /** Lines of the log since, oldest first. */
    public List<JsonObject> logged(AuditKind... kinds) {
        return hub.trail().since(firstLine, kinds).stream()
                .map(LoggedRecord::json)
                .toList();
    }

    /** What was decided about for a partner, one line each: field, outcome and rule. */
    public Set<String> decided(Party party) {
        String oin = hub.partners().oin(party).value();
        Set<String> lines = new java.util.TreeSet<>();
        events(AuditKind.DECISION).stream()
                .filter(decision -> decision.text("recipient").equals(oin))
                .forEach(decision -> lines.add(decision.text("field") + " "
                        + decision.object("answer").text("outcome") + " "
                        + decision.object("answer").text("rule")));
        return lines;
    }

    /** Deliveries that the log says were made up for a partner. */
    public List<String> disclosed(Party party) {
        String oin = hub.partners().oin(party).value();
        return Stream.concat(events(AuditKind.DISCLOSURE).stream(), events(AuditKind.TAKEN_BACK).stream())
                .filter(event -> event.text("recipient").equals(oin))
                .map(event -> event.text("delivery"))
                .toList();
    }

    /** What happened of a kind since, oldest first. */
    public List<JsonObject> events(AuditKind kind) {
        return logged(kind).stream().map(record -> record.object("event")).toList();
    }

    /** Everything that must never hold a secret: the log file and the audit. */
    public List<String> written() {
        List<String> all = new ArrayList<>(hub.logLines()
                .subList(
                        Math.min(firstLog, hub.logLines().size()),
                        hub.logLines().size()));
        logged().forEach(record -> all.add(CanonicalJson.text(record)));
        return all;
    }

    /** The only refusal since, as the log has it: transport and codes, and the sender as far as it was proven. */
    public JsonObject refusal() {
        List<JsonObject> all = events(AuditKind.REFUSED_MESSAGE);
        assertThat(all).as("one line for one refusal").hasSize(1);
        return all.getFirst();
    }

    /** All deliveries of a partner are in the log as disclosed, and were delivered; nothing else was. */
    public void deliveriesAreLogged(Party party) {
        List<String> received = got(party).stream().map(Delivery::deliveryId).toList();
        assertThat(disclosed(party))
                .as("what %s received is what the log says was disclosed", party)
                .containsExactlyInAnyOrderElementsOf(received);
    }
}
