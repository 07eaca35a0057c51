package nl.huiskring.hub.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.huiskring.audit.json.JsonObject;

/** Writes a recorded decision as the case it was, in the neutral form that any reader of the matrix understands. */
final class Vignette {
    private Vignette() {}

    /** One case for each person the item was about. */
    static List<Map<String, Object>> of(JsonObject decision) {
        JsonObject facts = decision.object("facts");
        return facts.objects("subjects").stream()
                .map(subject -> one(decision, facts, subject))
                .toList();
    }

    private static Map<String, Object> one(JsonObject decision, JsonObject facts, JsonObject subject) {
        Map<String, Object> vignette = new LinkedHashMap<>();
        vignette.put("id", decision.text("item"));
        vignette.put("item", item(decision, facts, subject));
        vignette.put(
                "recipient",
                Map.of("kind", decision.text("recipientKind"), "involvement", subject.text("involvement")));
        vignette.put("purpose", decision.text("purpose"));
        vignette.put("at", facts.text("at"));
        vignette.put("covenant", facts.text("covenant"));
        vignette.put(
                "consents",
                subject.objects("consents").stream().map(Vignette::consent).toList());
        vignette.put(
                "grounds",
                facts.objects("grounds").stream()
                        .map(ground -> ground.text("ground"))
                        .toList());
        return vignette;
    }

    private static Map<String, Object> item(JsonObject decision, JsonObject facts, JsonObject subject) {
        return Map.of(
                "category", decision.text("category"),
                "part", decision.text("part"),
                "regime", facts.text("regime"),
                "holder", decision.text("holderKind"),
                "recordedOn", facts.text("recordedOn"),
                "subject", Map.of("role", subject.text("role"), "age", subject.number("age")),
                "flags", subject.texts("flags"));
    }

    private static Map<String, Object> consent(JsonObject consent) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("by", consent.text("by"));
        given.put("category", consent.text("category"));
        given.put("to", consent.text("to"));
        given.put("purpose", consent.text("purpose"));
        given.put("givenOn", consent.text("givenOn"));
        consent.optionalText("expiresOn").ifPresent(day -> given.put("expiresOn", day));
        consent.optionalText("withdrawnOn").ifPresent(day -> given.put("withdrawnOn", day));
        return given;
    }
}
