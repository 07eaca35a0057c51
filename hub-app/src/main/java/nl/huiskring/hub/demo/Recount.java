package nl.huiskring.hub.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.AuditQuestion;
import nl.huiskring.audit.AuditReader;
import nl.huiskring.audit.LoggedRecord;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.partner.Organisation;
import nl.huiskring.town.wire.Node;

/**
 * Holds what the partners say they received against what the log says they were to receive: every field of every delivery
 * must have been decided about for this recipient, with an outcome that allows what arrived; where an independent reading of
 * the matrix is at hand, it decides once more.
 */
final class Recount {
    private final Map<String, Map<String, List<JsonObject>>> decisions = new HashMap<>();
    private final Map<String, Set<String>> disclosed = new HashMap<>();
    private final Map<String, Long> refusals = new TreeMap<>();
    private final Map<List<Map<String, Object>>, Outcome> asked = new HashMap<>();
    private final Optional<Oracle> oracle;

    private long fields;
    private long checkedByOracle;
    private final List<String> overDisclosed = new ArrayList<>();
    private final List<String> unlogged = new ArrayList<>();

    Recount(AuditReader audit, Optional<Oracle> oracle) {
        this.oracle = oracle;
        all(audit, AuditKind.DECISION).forEach(this::decision);
        all(audit, AuditKind.DISCLOSURE).forEach(this::disclosure);
    }

    /**
     * What came of it.
     *
     * @param overDisclosed fields that should not have arrived, by delivery and item
     * @param unlogged deliveries or fields of which the log knows nothing
     * @param refusals decisions that told nothing, by rule and outcome
     */
    record Result(
            long fields,
            long checkedByOracle,
            List<String> overDisclosed,
            List<String> unlogged,
            Map<String, Long> refusals) {}

    Result of(List<Organisation> partners, Map<String, String> oinById) throws IOException {
        for (Organisation partner : partners) {
            String oin = oinById.getOrDefault(partner.id(), "");
            for (Ledger.Received received : partner.ledger().received()) {
                delivery(
                        oin,
                        received.delivery().deliveryId(),
                        received.delivery().tree());
            }
        }
        return new Result(fields, checkedByOracle, overDisclosed, unlogged, refusals);
    }

    private static List<LoggedRecord> all(AuditReader audit, AuditKind kind) {
        List<LoggedRecord> found = new ArrayList<>();
        List<LoggedRecord> page = audit.records(Set.of(kind), newest());
        while (!page.isEmpty()) {
            found.addAll(page);
            page = audit.records(Set.of(kind), newest().before(page.getLast().sequence()));
        }
        return found;
    }

    private static AuditQuestion newest() {
        return AuditQuestion.newest().atMost(AuditQuestion.MAX_LIMIT);
    }

    private void decision(LoggedRecord record) {
        JsonObject decision = record.json().object("event");
        JsonObject answer = decision.object("answer");
        Outcome outcome = Outcome.valueOf(answer.text("outcome"));
        if (outcome == Outcome.DENY || outcome == Outcome.DEFER) {
            refusals.merge(answer.text("rule") + " " + outcome, 1L, Long::sum);
        }
        decisions
                .computeIfAbsent(decision.text("recipient"), oin -> new HashMap<>())
                .computeIfAbsent(decision.text("item"), item -> new ArrayList<>())
                .add(decision);
    }

    private void disclosure(LoggedRecord record) {
        JsonObject disclosure = record.json().object("event");
        disclosed.put(
                disclosure.text("delivery"),
                disclosure.objects("items").stream()
                        .map(item -> item.text("item"))
                        .collect(java.util.stream.Collectors.toSet()));
    }

    private void delivery(String oin, String deliveryId, Node tree) throws IOException {
        Set<String> logged = disclosed.get(deliveryId);
        if (logged == null) {
            unlogged.add(deliveryId);
            return;
        }
        for (Node field : tree.all("gegeven").toList()) {
            fields++;
            String item = field.textAt("itemId").orElse("");
            if (!logged.contains(item)) {
                unlogged.add(deliveryId + "/" + item);
            } else if (!isAllowed(oin, item, field)) {
                overDisclosed.add(deliveryId + "/" + item);
            }
        }
    }

    /** Allowed when some recorded decision for this recipient allows what arrived, and the oracle agrees with that decision. */
    private boolean isAllowed(String oin, String item, Node field) throws IOException {
        boolean showsValue = field.textAt("waarde").isPresent();
        for (JsonObject decision : decisions.getOrDefault(oin, Map.of()).getOrDefault(item, List.of())) {
            Outcome recorded = Outcome.valueOf(decision.object("answer").text("outcome"));
            Outcome least = showsValue ? Outcome.PERMIT_MASKED : Outcome.SIGNAL_ONLY;
            if (recorded.compareTo(least) >= 0 && agrees(decision, recorded)) {
                return true;
            }
        }
        return false;
    }

    private boolean agrees(JsonObject decision, Outcome recorded) throws IOException {
        if (oracle.isEmpty()) {
            return true;
        }
        checkedByOracle++;
        List<Map<String, Object>> cases = Vignette.of(decision);
        List<Map<String, Object>> key = cases.stream().map(Recount::withoutId).toList();
        Outcome independent = asked.get(key);
        if (independent == null) {
            independent = strictest(oracle.get(), cases);
            asked.put(key, independent);
        }
        return independent.compareTo(recorded) >= 0;
    }

    private static Map<String, Object> withoutId(Map<String, Object> vignette) {
        Map<String, Object> rest = new HashMap<>(vignette);
        rest.remove("id");
        rest.computeIfPresent("at", (key, moment) -> moment.toString().substring(0, 10));
        return rest;
    }

    private static Outcome strictest(Oracle oracle, List<Map<String, Object>> cases) throws IOException {
        Outcome strictest = Outcome.PERMIT;
        for (Map<String, Object> vignette : cases) {
            Outcome outcome = oracle.decide(vignette);
            strictest = outcome.compareTo(strictest) < 0 ? outcome : strictest;
        }
        return strictest;
    }
}
