package nl.huiskring.town.partner;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.town.story.Flaw;
import nl.huiskring.town.wire.JsonForm;
import nl.huiskring.town.wire.Message;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.Trees;
import nl.huiskring.town.wire.UnreadableException;

/** Sends CloudEvents over REST with a token bound to the partner's certificate, and asks how far a message is. */
final class RestSender implements Sender {
    private static final String FUNCTION = "uitwisselen-huiselijk-geweld.";

    private final URI hub;
    private final String oin;
    private final Https https;
    private final TokenDesk tokens;

    RestSender(URI hub, String oin, Https https, TokenDesk tokens) {
        this.hub = hub;
        this.oin = oin;
        this.https = https;
        this.tokens = tokens;
    }

    @Override
    public Answer send(Message message, Flaw flaw) throws UnreachableException, InterruptedException {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", "application/cloudevents+json");
        headers.put("Accept", "application/json, application/problem+json");
        if (flaw != Flaw.NO_TOKEN) {
            headers.put("Authorization", "Bearer " + tokens.token());
        }
        String event = JsonForm.text(event(message));
        String body = flaw == Flaw.UNREADABLE ? event.substring(0, event.length() * 2 / 3) : event;
        return answer(https.post(hub.resolve("/v1/events"), headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    private Map<String, Object> event(Message message) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", message.id().toString());
        event.put("source", "/oin/" + oin + "/systeem/registratie");
        event.put("type", FUNCTION + message.type().toLowerCase(Locale.ROOT));
        event.put("time", Trees.moment(message.happenedAt()));
        event.put("datacontenttype", "application/json");
        event.put("data", JsonForm.members(Trees.of(message)));
        return event;
    }

    private static Answer answer(HttpResponse<byte[]> response) throws UnreachableException {
        Node body = body(response);
        if (response.statusCode() == 202) {
            return new Answer.Accepted(
                    body.textAt("interactieId").orElse(""),
                    body.textAt("herhaling").filter("true"::equals).isPresent(),
                    true);
        }
        if (response.statusCode() == 503) {
            throw new UnreachableException("not available now");
        }
        return new Answer.Refused(body.textAt("code").orElse("zonder code, status " + response.statusCode()));
    }

    private static Node body(HttpResponse<byte[]> response) throws UnreachableException {
        try {
            return JsonForm.read("antwoord", new String(response.body(), StandardCharsets.UTF_8));
        } catch (UnreadableException e) {
            throw new UnreachableException("no JSON in the answer, status " + response.statusCode(), e);
        }
    }

    /** OK, IN_PROGRESS, ERROR, or UNKNOWN when the hub does not know it. */
    String status(String interaction) throws UnreachableException, InterruptedException {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + tokens.token(), "Accept", "application/json");
        HttpResponse<byte[]> response = https.get(hub.resolve("/v1/status/" + interaction), headers);
        return response.statusCode() == 200 ? body(response).textAt("status").orElse("UNKNOWN") : "UNKNOWN";
    }

    /** The counts of whole months; empty when the hub refuses the question. */
    Optional<Node> counts(LocalDate from, LocalDate until) throws UnreachableException, InterruptedException {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + tokens.token(), "Accept", "application/json");
        URI question = hub.resolve("/v1/tellingen?vanaf=" + from + "&tot=" + until);
        HttpResponse<byte[]> response = https.get(question, headers);
        return response.statusCode() == 200 ? Optional.of(body(response)) : Optional.empty();
    }
}
