package nl.huiskring.adapters.soap;

import java.util.Optional;
import java.util.Set;
import nl.huiskring.adapters.contract.Limits;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.XmlSyntax;
import nl.huiskring.model.Oin;
import nl.huiskring.model.exchange.DeliveryFailed;
import nl.huiskring.model.exchange.Refusal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the answer to one delivery: a receipt counts only when this partner signed it in answer to this message. */
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
        if (status != 200) {
            throw new DeliveryFailed("the partner answered with status " + status, worthRetrying(status, bytes));
        }
        try {
            Limits.check(bytes);
            Envelope envelope = Envelope.of(SecureXml.read(bytes));
            Signed signed = signatures.verify(envelope, SIGNED_HEADERS);
            if (!signed.signer().equals(partner)
                    || !envelope.header("RelatesTo").equals(Optional.of(request))) {
                throw new DeliveryFailed("the answer is not this partner's answer to this delivery", false);
            }
            return receipt(XmlSyntax.read(envelope.payload()));
        } catch (Refusal refusal) {
            throw new DeliveryFailed(
                    "the answer cannot be trusted: " + refusal.code().code(), false, refusal);
        }
    }

    private static String receipt(Node answer) {
        if (!answer.name().equals("Ontvangst")) {
            throw new DeliveryFailed("the answer is not a receipt", false);
        }
        return answer.textAt("interactieId").orElseThrow(() -> new DeliveryFailed("the receipt has no id", false));
    }

    /** A fault that blames the sender will not pass by itself; all other server errors may. */
    private static boolean worthRetrying(int status, byte[] bytes) {
        return status >= 500 && !blamesTheSender(bytes);
    }

    private static boolean blamesTheSender(byte[] bytes) {
        try {
            Limits.check(bytes);
            Document document = SecureXml.read(bytes);
            boolean[] client = {false};
            Elements.walk(document.getDocumentElement(), element -> client[0] |= isClientFault(element));
            return client[0];
        } catch (Refusal unreadable) {
            return false;
        }
    }

    private static boolean isClientFault(Element element) {
        String code = element.getLocalName().equals("faultcode") ? Elements.text(element) : "";
        return code.substring(code.indexOf(':') + 1).split("\\.", 2)[0].equals("Client");
    }
}
