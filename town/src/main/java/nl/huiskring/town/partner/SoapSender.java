package nl.huiskring.town.partner;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.town.story.Flaw;
import nl.huiskring.town.wire.KeyRing;
import nl.huiskring.town.wire.Message;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.SoapMessage;
import nl.huiskring.town.wire.SoapMessage.Addressing;
import nl.huiskring.town.wire.SoapSigner;
import nl.huiskring.town.wire.SoapVerifier;
import nl.huiskring.town.wire.Trees;
import nl.huiskring.town.wire.UnreadableException;

/** Sends over SOAP: mTLS, signed, answered with a signed {@code Ontvangst} or a fault. */
final class SoapSender implements Sender {
    private static final String UNAVAILABLE = "HK-501";

    private final URI hub;
    private final String hubOin;
    private final Https https;
    private final SoapSigner signer;
    private final SoapVerifier verifier;

    SoapSender(URI hub, String hubOin, KeyRing keys) {
        this.hub = hub;
        this.hubOin = hubOin;
        this.https = new Https(keys);
        this.signer = new SoapSigner(keys);
        this.verifier = new SoapVerifier(keys);
    }

    @Override
    public Answer send(Message message, Flaw flaw) throws UnreachableException, InterruptedException {
        String id = "urn:uuid:" + message.id();
        SoapMessage envelope = SoapMessage.of(
                new Addressing(hub.toString(), SoapWords.DELIVER, id, Optional.empty()), Trees.of(message));
        Map<String, String> headers =
                Map.of("Content-Type", "text/xml; charset=UTF-8", "SOAPAction", '"' + SoapWords.DELIVER + '"');
        byte[] bytes = bytes(envelope, flaw);
        if (flaw == Flaw.REPLAYED) {
            answer(https.post(hub, headers, bytes), id);
        }
        return answer(https.post(hub, headers, bytes), id);
    }

    private byte[] bytes(SoapMessage envelope, Flaw flaw) {
        return switch (flaw) {
            case NONE, REPLAYED, NO_TOKEN -> signer.sign(envelope).bytes();
            case UNSIGNED -> envelope.bytes();
            case ONLY_TIMESTAMP_SIGNED -> signer.signTimestampOnly(envelope).bytes();
            case EXPIRED -> signer.signWithOldTimestamp(envelope).bytes();
            case TAMPERED -> tampered(signer.sign(envelope).bytes());
            case UNREADABLE -> cut(signer.sign(envelope).bytes());
            case DOCTYPE -> withDoctype(signer.sign(envelope).bytes());
        };
    }

    private static byte[] tampered(byte[] signed) {
        String text = new String(signed, StandardCharsets.UTF_8);
        return text.replaceFirst("(<gebeurd>)\\d{4}", "$12001").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] cut(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length * 2 / 3);
    }

    private static byte[] withDoctype(byte[] whole) {
        return ("<!DOCTYPE a [<!ENTITY b \"c\">]>" + new String(whole, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Answer answer(HttpResponse<byte[]> response, String id) throws UnreachableException {
        SoapMessage envelope = read(response);
        Node body = envelope.body()
                .orElseThrow(() -> new UnreachableException("an empty answer, status " + response.statusCode()));
        if (!body.word().equals("Fault")) {
            return new Answer.Accepted(
                    body.textAt("interactieId").orElse(""),
                    body.textAt("herhaling").filter("true"::equals).isPresent(),
                    isProven(envelope, id));
        }
        String code = body.textAt("detail", "Fout", "code").orElse("zonder code");
        if (code.equals(UNAVAILABLE)) {
            throw new UnreachableException("not available now");
        }
        return new Answer.Refused(code);
    }

    private static SoapMessage read(HttpResponse<byte[]> response) throws UnreachableException {
        try {
            return SoapMessage.read(response.body());
        } catch (UnreadableException e) {
            throw new UnreachableException("no SOAP in the answer, status " + response.statusCode(), e);
        }
    }

    /** Signed by the hub, and an answer to this very sending. */
    private boolean isProven(SoapMessage envelope, String id) {
        try {
            verifier.verify(envelope, hubOin);
            return envelope.addressing("RelatesTo").equals(Optional.of(id));
        } catch (UnreadableException e) {
            return false;
        }
    }
}
