package nl.huiskring.adapters.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.consent.Consent;
import nl.huiskring.consent.ConsentParty;
import nl.huiskring.consent.Question;
import nl.huiskring.consent.Subject;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;
import nl.huiskring.model.policy.SecrecyFlag;

/** From the fields of a vignette to the question it asks and the answer it expects. */
final class VignetteMapper {
    private static final Set<String> CASE = Set.of(
            "id",
            "title",
            "note",
            "source",
            "item",
            "recipient",
            "purpose",
            "at",
            "covenant",
            "consents",
            "grounds",
            "expect");
    private static final Set<String> ITEM =
            Set.of("category", "part", "regime", "holder", "recordedOn", "subject", "flags");
    private static final Set<String> CONSENT =
            Set.of("by", "category", "to", "purpose", "givenOn", "expiresOn", "withdrawnOn");

    private VignetteMapper() {}

    static VignetteEntry.Vignette vignette(String id, StrictFields fields) throws MalformedField {
        fields.only(CASE);
        return new VignetteEntry.Vignette(id, question(fields), expectation(fields.fields("expect")));
    }

    private static Question question(StrictFields fields) throws MalformedField {
        StrictFields item = fields.fields("item");
        item.only(ITEM);
        StrictFields recipient = fields.fields("recipient");
        recipient.only(Set.of("kind", "role", "involvement"));
        return new Question(
                item.word("category", Category.class),
                item.word("part", Part.class, Part.CONTENT),
                item.word("regime", Regime.class),
                kind(item, "holder"),
                item.date("recordedOn"),
                subject(item.fields("subject")),
                item.words("flags", SecrecyFlag.class),
                kind(recipient, "kind"),
                recipient.word("involvement", Involvement.class, Involvement.NONE),
                fields.word("purpose", Purpose.class),
                fields.date("at"),
                fields.word("covenant", CovenantState.class, CovenantState.SIGNED),
                consents(fields),
                grounds(fields));
    }

    private static Subject subject(StrictFields fields) throws MalformedField {
        fields.only(Set.of("role", "age"));
        String role = fields.text("role");
        for (PersonRole value : PersonRole.values()) {
            if (value.code().equals(role)) {
                return new Subject(value, fields.number("age"));
            }
        }
        throw fields.unknown("role", role);
    }

    private static PartnerKind kind(StrictFields fields, String name) throws MalformedField {
        String word = fields.text(name);
        for (PartnerKind value : PartnerKind.values()) {
            if (value.code().equals(word)) {
                return value;
            }
        }
        throw fields.unknown(name, word);
    }

    private static List<Consent> consents(StrictFields fields) throws MalformedField {
        List<Consent> consents = new ArrayList<>();
        for (StrictFields consent : fields.list("consents", "number")) {
            consents.add(consent(consent));
        }
        return consents;
    }

    private static Consent consent(StrictFields fields) throws MalformedField {
        fields.only(CONSENT);
        String by = fields.text("by");
        return new Consent(
                ConsentParty.ofWord(by).orElseThrow(() -> fields.unknown("by", by)),
                fields.word("category", Category.class),
                kind(fields, "to"),
                fields.word("purpose", Purpose.class),
                fields.date("givenOn"),
                fields.optionalDate("expiresOn"),
                fields.optionalDate("withdrawnOn"));
    }

    private static Set<Ground> grounds(StrictFields fields) throws MalformedField {
        Set<Ground> grounds = fields.words("grounds", Ground.class);
        if (grounds.contains(Ground.CONSENT)) {
            throw fields.unknown("grounds", "CONSENT, which follows from the consents");
        }
        return grounds;
    }

    private static Expectation expectation(StrictFields fields) throws MalformedField {
        fields.only(Set.of("outcome", "rule", "obligations"));
        return new Expectation(
                fields.word("outcome", Outcome.class),
                fields.has("rule") ? Optional.of(fields.text("rule")) : Optional.empty(),
                fields.words("obligations", Obligation.class));
    }
}
