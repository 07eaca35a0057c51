package nl.huiskring.adapters.soap;

import java.util.Optional;
import java.util.Set;
import nl.huiskring.adapters.channel.ReplayGuard;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.XmlSyntax;
import nl.huiskring.model.Partner;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;

/** Decides whether an envelope is a signed message of this partner to the hub, sent once; order as in {@code docs/errors.md}. */
final class EnvelopeCheck {
    private static final Set<String> SIGNED_HEADERS = Set.of("To", "Action", "MessageID");

    private final SignatureCheck signatures;
    private final ReplayGuard replays;
    private final String address;

    EnvelopeCheck(SignatureCheck signatures, ReplayGuard replays, String address) {
        this.signatures = signatures;
        this.replays = replays;
        this.address = address;
    }

    /**
     * The tree of the signed body.
     *
     * @param soapAction what the HTTP header says, without quotes
     */
    Node check(Envelope envelope, Partner partner, Optional<String> soapAction) {
        Signed signed = signatures.verify(envelope, SIGNED_HEADERS);
        if (!signed.signer().equals(partner.oin())) {
            throw new Refusal(ErrorCode.SENDER_MISMATCH, "Header/Security");
        }
        addressing(envelope, soapAction);
        Node tree = XmlSyntax.read(envelope.payload());
        String id = tree.textAt("stuurgegevens", "berichtId").orElse("");
        if (!MessageIds.isUrnOf(envelope.header("MessageID").orElse(""), id)) {
            throw new Refusal(ErrorCode.SCHEMA_INVALID, "Header/MessageID");
        }
        if (!replays.firstTime(partner.oin(), signed.digest(), signed.until())) {
            throw new Refusal(ErrorCode.REPLAY, "Header/Security/Signature");
        }
        return tree;
    }

    private void addressing(Envelope envelope, Optional<String> soapAction) {
        if (!envelope.header("To").equals(Optional.of(address))) {
            throw new Refusal(ErrorCode.SCHEMA_INVALID, "Header/To");
        }
        boolean sameAction =
                soapAction.filter(action -> !action.equals(Names.ACTION)).isEmpty();
        if (!sameAction || !envelope.header("Action").equals(Optional.of(Names.ACTION))) {
            throw new Refusal(ErrorCode.SCHEMA_INVALID, "Header/Action");
        }
        boolean answerElsewhere = envelope.addressing().containsKey("ReplyTo")
                && !envelope.header("ReplyTo").equals(Optional.of(Names.ANONYMOUS));
        if (answerElsewhere) {
            throw new Refusal(ErrorCode.SCHEMA_INVALID, "Header/ReplyTo");
        }
    }
}
