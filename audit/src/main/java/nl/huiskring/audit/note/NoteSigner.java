package nl.huiskring.audit.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.List;

/** Signs notes with the key of the log (Ed25519). The text form shows the public half only. */
public final class NoteSigner {
    private final PrivateKey secret;
    private final NoteKey key;

    /**
     * @param name of the signer: the origin of the log, a URL without scheme such as {@code huiskring.example/audit}
     * @param pair an Ed25519 pair; halves that do not belong together are an {@link IllegalArgumentException}
     */
    public NoteSigner(String name, KeyPair pair) {
        this.secret = pair.getPrivate();
        this.key = NoteKey.of(name, pair.getPublic());
        if (!key.verifies(sign("\n"))) {
            throw new IllegalArgumentException("the two halves of the key do not belong together");
        }
    }

    /** The public half. */
    public NoteKey key() {
        return key;
    }

    /** Signs a text that ends in a line break. */
    public SignedNote sign(String text) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedNote(text, List.of(SignedNote.Signature.of(key.name(), key.id(), signer.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    @Override
    public String toString() {
        return "NoteSigner[" + key + "]";
    }
}
