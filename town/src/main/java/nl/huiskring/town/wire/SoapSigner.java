package nl.huiskring.town.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.common.util.WSCurrentTimeSource;
import org.apache.wss4j.common.util.WSTimeSource;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;

/**
 * Signs as Digikoppeling WUS 2W-be-S asks: RSA with SHA-256, the certificate as BinarySecurityToken, over body, timestamp and
 * addressing headers.
 */
public final class SoapSigner {
    private static final int SECONDS_TO_LIVE = 300;
    private static final Duration LONG_AGO = Duration.ofHours(1);
    private static final List<String> ADDRESSING = List.of("To", "Action", "MessageID", "ReplyTo", "RelatesTo");

    static {
        WSSConfig.init();
    }

    private final Merlin crypto = new Merlin();
    private final String alias;
    private final Password password;

    public SoapSigner(KeyRing keys) {
        crypto.setKeyStore(keys.keys());
        this.alias = keys.alias();
        this.password = keys.password();
    }

    /** Signs everything that must be signed. */
    public SoapMessage sign(SoapMessage message) {
        return sign(message, everything(message), new WSCurrentTimeSource());
    }

    /** Signs everything, with a timestamp that ended long ago. */
    public SoapMessage signWithOldTimestamp(SoapMessage message) {
        return sign(message, everything(message), () -> Instant.now().minus(LONG_AGO));
    }

    private static List<WSEncryptionPart> everything(SoapMessage message) {
        List<WSEncryptionPart> parts = new ArrayList<>();
        parts.add(new WSEncryptionPart("Body", SoapMessage.SOAP, "Content"));
        for (String name : ADDRESSING) {
            if (message.addressing(name).isPresent()) {
                parts.add(new WSEncryptionPart(name, SoapMessage.WSA, "Element"));
            }
        }
        return parts;
    }

    /** Signs the timestamp alone, which a careful receiver must not take. */
    public SoapMessage signTimestampOnly(SoapMessage message) {
        return sign(message, List.of(), new WSCurrentTimeSource());
    }

    private SoapMessage sign(SoapMessage message, List<WSEncryptionPart> parts, WSTimeSource time) {
        try {
            WSSecHeader header = new WSSecHeader(message.document());
            header.insertSecurityHeader();
            WSSecTimestamp timestamp = new WSSecTimestamp(header);
            timestamp.setWsTimeSource(time);
            timestamp.setTimeToLive(SECONDS_TO_LIVE);
            timestamp.build();
            WSSecSignature signature = new WSSecSignature(header);
            signature.setUserInfo(alias, password.text());
            signature.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
            signature.setSignatureAlgorithm(WSConstants.RSA_SHA256);
            signature.setDigestAlgo(WSConstants.SHA256);
            signature.setSigCanonicalization(WSConstants.C14N_EXCL_OMIT_COMMENTS);
            signature.getParts().add(new WSEncryptionPart("Timestamp", WSConstants.WSU_NS, ""));
            signature.getParts().addAll(parts);
            signature.build(crypto);
            return message;
        } catch (WSSecurityException e) {
            throw new IllegalStateException("the message cannot be signed", e);
        }
    }
}
