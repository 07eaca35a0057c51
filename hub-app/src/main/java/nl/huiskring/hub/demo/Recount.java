package nl.huiskring.hub.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.wire.Node;

/**
 * Goes through everything that the partners say they received, field by field. What arrived must be what the log says was
 * disclosed by exactly this delivery; each field must have been decided about for this delivery, so for its purpose and at its
 * moment; what the outcome cuts out must be gone; and where an independent reading of the matrix is at hand, it decides once
 * more.
 */
final class Recount {
    private final LoggedPlay log;
    private final Appeal appeal;
    private final List<String> overDisclosed = new ArrayList<>();
    private final List<String> unlogged = new ArrayList<>();
    private final List<String> withheld = new ArrayList<>();
    private long fields;

    Recount(LoggedPlay log, Optional<SecondOpinion> opinion) {
        this.log = log;
        this.appeal = new Appeal(opinion);
    }

    /**
     * What came of it.
     *
     * @param overDisclosed what should not have arrived, by delivery and item
     * @param unlogged what arrived otherwise than the log says
     * @param withheld fields told with more reserve than the matrix asks for
     * @param refusals decisions that told nothing, by rule and outcome
     */
    record Result(
            long fields,
            long checkedByOracle,
            List<String> overDisclosed,
            List<String> unlogged,
            List<String> withheld,
            Map<String, Refused> refusals) {}

    Result of(List<PartnerBook> books) throws IOException {
        Told told = new Told(books, log);
        for (PartnerBook book : books) {
            for (Delivery delivery : book.received()) {
                fields += delivery.tree().all("gegeven").count();
                Optional<LoggedDelivery> logged = log.disclosure(delivery.deliveryId());
                if (logged.isPresent()) {
                    delivery(book, delivery, logged.get(), told.before(logged.get()));
                }
            }
        }
        return new Result(fields, appeal.judged(), overDisclosed, unlogged, withheld, log.refusals());
    }

    private void delivery(PartnerBook book, Delivery delivery, LoggedDelivery logged, FamilyWords words)
            throws IOException {
        String id = delivery.deliveryId();
        if (!isHeadedAsLogged(book, delivery, logged)) {
            unlogged.add(id + ": andere ontvanger, ander doel of andere versie dan vastgelegd");
        }
        List<Node> arrived = delivery.tree().all("gegeven").toList();
        if (!digest(arrived).equals(logged.digest())) {
            unlogged.add(id + ": andere inhoud dan vastgelegd");
        }
        Shown shown = new Shown(book.partner().mayProcessBsn(), words);
        Map<String, LoggedDelivery.Item> items = logged.items().stream()
                .collect(Collectors.toMap(LoggedDelivery.Item::id, Function.identity(), (one, same) -> one));
        for (Node field : arrived) {
            Optional<LoggedDelivery.Item> item =
                    field.textAt("itemId").map(items::get).filter(logs -> isOf(logs, field));
            if (item.isEmpty()) {
                unlogged.add(id + "/" + field.textAt("itemId").orElse("?") + ": gegeven niet vastgelegd");
            } else {
                field(logged, item.get(), shown.fault(field, item.get().outcome()));
            }
        }
        new Spoken(delivery.tree(), words).faults().forEach(fault -> overDisclosed.add(id + ": " + fault));
    }

    private static boolean isHeadedAsLogged(PartnerBook book, Delivery delivery, LoggedDelivery logged) {
        return logged.recipient().equals(book.oin())
                && delivery.tree().textAt("stuurgegevens", "doel").equals(Optional.of(logged.purpose()))
                && delivery.signalId().equals(logged.signal())
                && delivery.version() == logged.version();
    }

    private static boolean isOf(LoggedDelivery.Item item, Node field) {
        return field.textAt("soort").equals(Optional.of(item.field()))
                && field.textAt("bronOin").equals(Optional.of(item.holder()));
    }

    private void field(LoggedDelivery delivery, LoggedDelivery.Item item, Optional<String> fault) throws IOException {
        String where = delivery.id() + "/" + item.id();
        fault.ifPresent(why -> overDisclosed.add(where + ": " + why));
        Optional<JsonObject> decision = log.decisions(delivery, item.id()).stream()
                .filter(one ->
                        isThat(one, item) && delivery.covers(one.object("facts").moment("at")))
                .findFirst();
        if (decision.isEmpty()) {
            overDisclosed.add(where + ": bij deze verstrekking hoort geen beslissing met deze uitkomst en regel");
            return;
        }
        Optional<Outcome> independent = appeal.of(decision.get());
        independent
                .filter(outcome -> outcome.compareTo(item.outcome()) < 0)
                .ifPresent(outcome -> overDisclosed.add(
                        where + ": " + item.outcome() + " onder " + item.rule() + ", de matrix zegt " + outcome));
        independent
                .filter(outcome -> outcome.compareTo(item.outcome()) > 0)
                .ifPresent(outcome -> withheld.add(
                        where + ": " + item.outcome() + " onder " + item.rule() + ", de matrix zegt " + outcome));
    }

    private static boolean isThat(JsonObject decision, LoggedDelivery.Item item) {
        JsonObject answer = decision.object("answer");
        return answer.text("outcome").equals(item.outcome().name())
                && answer.text("rule").equals(item.rule())
                && decision.text("field").equals(item.field())
                && decision.text("holder").equals(item.holder());
    }

    /** The digest of the log, made from what the partner has. */
    private static String digest(List<Node> arrived) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Node field : arrived) {
                String line = field.textAt("itemId").orElse("?") + "="
                        + field.textAt("waarde").orElse("?") + "\n";
                sha.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
