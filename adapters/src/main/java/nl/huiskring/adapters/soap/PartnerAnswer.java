package nl.huiskring.adapters.soap;

import java.util.Optional;
import java.util.Set;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.XmlSyntax;
import nl.huiskring.model.Oin;
import nl.huiskring.model.exchange.DeliveryFailed;
import nl.huiskring.model.exchange.Refusal;
import org.w3c.dom.Element;

/**
 * Reads the answer to one delivery. Only what this partner signed in answer to this very message counts: a receipt ends it well,
 * a fault that blames the sender ends it. Whatever else comes back may come from something in between, a proxy or a server that
 * starts, and passes by itself.
 */
final class PartnerAnswer {
    private static final Set<String> SIGNED_HEADERS = Set.of("Action", "MessageID", "RelatesTo");

    private final SignatureCheck signatures;
    private final Oin partner;
    private final String request;

    PartnerAnswer(SignatureCheck signatures, Oin partner, String request) {
        this.signatures = signatures;
        this.partner = partner;
        this.request = request;
    }

    /** @throws DeliveryFailed unless it is a signed receipt */
    String reference(int status, byte[] bytes) {
        Element payload = signed(status, bytes);
        if (isClientFault(payload)) {
            throw new DeliveryFailed("the partner refuses the delivery", false);
        }
        if (status != 200) {
            throw mayPass("the partner answered with status " + status);
        }
        try {
            return receipt(XmlSyntax.read(payload));
        } catch (Refusal refusal) {
            throw untrusted(refusal);
        }
    }

    private Element signed(int status, byte[] bytes) {
        try {
            Envelope envelope = Envelope.of(SecureXml.read(bytes));
            Signed signed = signatures.verify(envelope, SIGNED_HEADERS);
            if (!signed.signer().equals(partner)
                    || !envelope.header("RelatesTo").equals(Optional.of(request))) {
                throw mayPass("the answer is not this partner's answer to this delivery");
            }
            return envelope.payload();
        } catch (Refusal refusal) {
            throw status == 200 ? untrusted(refusal) : mayPass("the partner answered with status " + status);
        }
    }

    private static String receipt(Node answer) {
        if (!answer.name().equals("Ontvangst")) {
            throw mayPass("the answer is not a receipt");
        }
        return answer.textAt("interactieId").orElseThrow(() -> mayPass("the receipt has no id"));
    }

    private static boolean isClientFault(Element payload) {
        return Elements.is(payload, Names.SOAP, "Fault")
                && Elements.children(payload).stream().anyMatch(PartnerAnswer::blamesTheSender);
    }

    private static boolean blamesTheSender(Element element) {
        String code = element.getLocalName().equals("faultcode") ? Elements.text(element) : "";
        return code.substring(code.indexOf(':') + 1).split("\\.", 2)[0].equals("Client");
    }

    private static DeliveryFailed untrusted(Refusal refusal) {
        return new DeliveryFailed(
                "the answer cannot be trusted: " + refusal.code().code(), true, refusal);
    }

    private static DeliveryFailed mayPass(String why) {
        return new DeliveryFailed(why, true);
    }
}
