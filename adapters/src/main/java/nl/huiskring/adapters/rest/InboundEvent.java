package nl.huiskring.adapters.rest;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huiskring.adapters.contract.JsonSyntax;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.model.Partner;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.message.Envelope;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.Report;

/** An event as it came in. What its outside says must be what the message inside says. */
final class InboundEvent {
    private static final Set<String> ONCE = Set.of("specversion", "id", "source", "type", "time", "data");
    private static final Set<String> AT_MOST_ONCE = Set.of("subject", "datacontenttype", "dataschema", "traceparent");
    private static final Pattern SOURCE = Pattern.compile("/oin/([0-9]{20})/systeem/[0-9A-Za-z._-]{1,100}");

    private final Node event;

    private InboundEvent(Node event) {
        this.event = event;
    }

    /** @throws Refusal when it is no JSON object within the limits */
    static InboundEvent read(byte[] body) {
        return new InboundEvent(JsonSyntax.read(body, "event"));
    }

    Optional<String> id() {
        return event.textAt("id");
    }

    /** The message inside, under the name of its type. */
    Optional<Node> message() {
        return event.textAt("type")
                .flatMap(CloudEvents::typeOf)
                .flatMap(type -> event.child("data").map(data -> data.named(type.word())));
    }

    /** @throws Refusal with all problems of event and message together */
    Report report(MessageReader reader, Partner sender) {
        List<Problem> problems = new ArrayList<>(attributes());
        sender(sender, problems);
        type(problems);
        Optional<Report> report = Optional.empty();
        try {
            report = message().map(node -> reader.read(node, sender));
            report.ifPresent(read -> sameAsInside(read.envelope(), problems));
        } catch (Refusal inside) {
            problems.addAll(inside.problems());
        }
        if (problems.isEmpty() && report.isPresent()) {
            return report.get();
        }
        throw new Refusal(problems);
    }

    private List<Problem> attributes() {
        List<Problem> problems = new ArrayList<>();
        ONCE.stream()
                .filter(word -> event.all(word).size() != 1)
                .sorted()
                .forEach(word -> problems.add(new Problem(ErrorCode.SCHEMA_INVALID, word)));
        AT_MOST_ONCE.stream()
                .filter(word -> event.all(word).size() > 1)
                .sorted()
                .forEach(word -> problems.add(new Problem(ErrorCode.SCHEMA_INVALID, word)));
        if (event.children().stream().anyMatch(node -> !isKnown(node))) {
            problems.add(new Problem(ErrorCode.SCHEMA_INVALID, "*"));
        }
        event.textAt("specversion")
                .filter(version -> !version.equals(CloudEvents.VERSION))
                .ifPresent(version -> problems.add(new Problem(ErrorCode.SCHEMA_INVALID, "specversion")));
        return problems;
    }

    private static boolean isKnown(Node node) {
        return ONCE.contains(node.name()) || AT_MOST_ONCE.contains(node.name());
    }

    private void sender(Partner sender, List<Problem> problems) {
        event.textAt("source").ifPresent(source -> {
            Matcher form = SOURCE.matcher(source);
            if (!form.matches()) {
                problems.add(new Problem(ErrorCode.SCHEMA_INVALID, "source"));
            } else if (!form.group(1).equals(sender.oin().value())) {
                problems.addFirst(new Problem(ErrorCode.SENDER_MISMATCH, "source"));
            }
        });
    }

    private void type(List<Problem> problems) {
        Optional<String> stated = event.textAt("type");
        Optional<MessageType> type = stated.flatMap(CloudEvents::typeOf);
        if (stated.isPresent() && type.isEmpty()) {
            problems.add(new Problem(ErrorCode.TYPE_UNKNOWN, "type"));
        }
    }

    private void sameAsInside(Envelope envelope, List<Problem> problems) {
        if (id().filter(id -> id.equals(envelope.messageId().toString())).isEmpty()) {
            problems.add(new Problem(ErrorCode.SCHEMA_INVALID, "id"));
        }
        if (!tells(envelope, event.textAt("time").orElse(""))) {
            problems.add(new Problem(ErrorCode.SCHEMA_INVALID, "time"));
        }
    }

    private static boolean tells(Envelope envelope, String time) {
        try {
            return OffsetDateTime.parse(time).toInstant().equals(envelope.occurredAt());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
