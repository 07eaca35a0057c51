package nl.huiskring.audit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.huiskring.audit.SharedData;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.audit.json.JsonReader;
import nl.huiskring.audit.merkle.Hash;
import org.junit.jupiter.api.Test;

class NoteTest {
    private static final String ORIGIN = "huiskring.example/audit";

    @Test
    void signsThePublishedNoteExactly() throws IOException, GeneralSecurityException {
        JsonObject vector =
                JsonReader.readObject(Files.readAllBytes(SharedData.path("data/audit/sumdb-note/vectors.json")));
        NoteKey key = NoteKey.parse(vector.text("vkey"));
        NoteSigner signer = new NoteSigner(key.name(), pair(vector.text("skey"), vector.text("vkey")));

        String note = signer.sign(vector.text("text")).format();

        assertThat(note).isEqualTo(vector.text("text") + "\n" + vector.text("signatureLine") + "\n");
        assertThat(key.verifies(SignedNote.parse(note))).isTrue();
        assertThat(key.vkey()).isEqualTo(vector.text("vkey"));
        assertThat(signer.key().vkey()).isEqualTo(vector.text("vkey"));
    }

    private static KeyPair pair(String skey, String vkey) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance("Ed25519");
        PrivateKey secret = factory.generatePrivate(
                new PKCS8EncodedKeySpec(der("302e020100300506032b657004220420", skey.split("\\+", 5)[4])));
        PublicKey open = factory.generatePublic(
                new X509EncodedKeySpec(der("302a300506032b6570032100", vkey.split("\\+", 3)[2])));
        return new KeyPair(open, secret);
    }

    private static byte[] der(String prefix, String typedKey) {
        byte[] key = Base64.getDecoder().decode(typedKey);
        return HexFormat.of().parseHex(prefix + HexFormat.of().formatHex(Arrays.copyOfRange(key, 1, key.length)));
    }

    @Test
    void writesAndReadsACheckpoint() throws GeneralSecurityException {
        Checkpoint checkpoint = new Checkpoint(ORIGIN, 20852163, Hash.ofNothing());
        assertThat(checkpoint.text()).isEqualTo(ORIGIN + "\n20852163\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        SignedNote note = SignedNote.parse(signer().sign(checkpoint.text()).format());
        assertThat(Checkpoint.parse(note.text())).isEqualTo(checkpoint);
        assertThat(Checkpoint.parse(checkpoint.text() + "extension\n")).isEqualTo(checkpoint);
    }

    @Test
    void refusesCheckpointsOfAnotherForm() {
        String root = Hash.ofNothing().base64();
        for (String text : List.of(
                "",
                "\n",
                ORIGIN + "\n1\n",
                ORIGIN + "\n01\n" + root + "\n",
                ORIGIN + "\n-1\n" + root + "\n",
                ORIGIN + "\n1\n" + root,
                ORIGIN + "\n1\n" + root + "\n\n",
                "\n1\n" + root + "\n",
                ORIGIN + "\n1\n" + root.replace("U=", "V=") + "\n",
                ORIGIN + "\n9999999999999999999\n" + root + "\n")) {
            assertThatThrownBy(() -> Checkpoint.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void findsEveryChangedByteOfANote() throws GeneralSecurityException {
        NoteSigner signer = signer();
        String note =
                signer.sign(new Checkpoint(ORIGIN, 7, Hash.ofNothing()).text()).format();
        for (int i = 0; i < note.length(); i++) {
            for (int bit = 0; bit < 7; bit++) {
                char[] changed = note.toCharArray();
                changed[i] ^= (char) (1 << bit);
                assertThat(verifies(signer.key(), new String(changed)))
                        .as("character %d, bit %d", i, bit)
                        .isFalse();
            }
        }
    }

    private static boolean verifies(NoteKey key, String note) {
        try {
            return key.verifies(SignedNote.parse(note));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void passesOverSignaturesOfOthersButNotOverABadOneOfItsOwn() throws GeneralSecurityException {
        NoteSigner log = signer();
        NoteSigner witness = new NoteSigner(
                "partner.example", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        SignedNote mine = log.sign("text\n");
        SignedNote other = witness.sign("text\n");
        SignedNote elsewhere = log.sign("other text\n");
        SignedNote both = new SignedNote(
                "text\n",
                List.of(other.signatures().getFirst(), mine.signatures().getFirst()));
        SignedNote spoiled = new SignedNote(
                "text\n",
                List.of(mine.signatures().getFirst(), elsewhere.signatures().getFirst()));

        assertThat(log.key().verifies(both)).isTrue();
        assertThat(witness.key().verifies(both)).isTrue();
        assertThat(log.key().verifies(other)).isFalse();
        assertThat(log.key().verifies(spoiled)).isFalse();
    }

    @Test
    void refusesKeysThatDoNotFit() throws GeneralSecurityException {
        String vkey = signer().key().vkey();
        for (String wrong : List.of("", "a+b", vkey.toUpperCase(Locale.ROOT), "x" + vkey, vkey + "A", otherKey(vkey))) {
            assertThatThrownBy(() -> NoteKey.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
        KeyPair one = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair two = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair mixed = new KeyPair(one.getPublic(), two.getPrivate());
        assertThatThrownBy(() -> new NoteSigner(ORIGIN, mixed)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String otherKey(String vkey) {
        char[] changed = vkey.toCharArray();
        changed[changed.length - 9] = changed[changed.length - 9] == 'A' ? 'B' : 'A';
        return new String(changed);
    }

    @Test
    void showsNoSecretInItsTextForm() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String secret = Base64.getEncoder()
                .encodeToString(pair.getPrivate().getEncoded())
                .substring(24);
        assertThat(new NoteSigner(ORIGIN, pair).toString())
                .doesNotContain(secret)
                .contains(ORIGIN);
    }

    private static NoteSigner signer() throws GeneralSecurityException {
        return new NoteSigner(ORIGIN, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }
}
