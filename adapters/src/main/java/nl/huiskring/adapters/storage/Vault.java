package nl.huiskring.adapters.storage;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what goes into a table (AES-256-GCM, associated data = table and row, so that a value moved to another row does not
 * open) and makes the keyed hashes by which a person is looked up (HMAC-SHA-256). The keys lie in files of their own, never in
 * the database.
 */
public final class Vault {
    private final Aead aead;
    private final byte[] lookUpKey;
    private final byte[] permitKey;

    private Vault(Aead aead, byte[] lookUpKey, byte[] permitKey) {
        this.aead = aead;
        this.lookUpKey = lookUpKey;
        this.permitKey = permitKey;
    }

    /** Opens the key files of a folder, or makes them on the first start (readable by the owner alone). */
    public static Vault open(Path folder) {
        try {
            AeadConfig.register();
            MacConfig.register();
            Files.createDirectories(folder);
            Aead aead = keyset(folder.resolve("content.json"), PredefinedAeadParameters.AES256_GCM)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new Vault(aead, hmacKey(folder.resolve("look-up.json")), hmacKey(folder.resolve("permit.json")));
        } catch (GeneralSecurityException | IOException e) {
            throw new VaultClosed("the keys cannot be opened or made", e);
        }
    }

    @AccessesPartialKey
    private static byte[] hmacKey(Path file) throws GeneralSecurityException, IOException {
        HmacParameters parameters = HmacParameters.builder()
                .setKeySizeBytes(32)
                .setTagSizeBytes(32)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build();
        HmacKey key = (HmacKey) keyset(file, parameters).getPrimary().getKey();
        return key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle keyset(Path file, Parameters parameters) throws GeneralSecurityException, IOException {
        if (Files.exists(file)) {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        }
        KeysetHandle made = KeysetHandle.generateNew(parameters);
        Path part = Files.createTempFile(
                file.getParent(),
                "new",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, TinkJsonProtoKeysetFormat.serializeKeyset(made, InsecureSecretKeyAccess.get()));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return made;
    }

    byte[] seal(String table, UUID row, byte[] content) {
        try {
            return aead.encrypt(content, place(table, row));
        } catch (GeneralSecurityException e) {
            throw new VaultClosed("a value cannot be sealed", e);
        }
    }

    byte[] seal(String table, UUID row, String content) {
        return seal(table, row, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] open(String table, UUID row, byte[] sealed) {
        try {
            return aead.decrypt(sealed, place(table, row));
        } catch (GeneralSecurityException e) {
            throw new VaultClosed("a value cannot be opened: other key or other row", e);
        }
    }

    String openText(String table, UUID row, byte[] sealed) {
        return new String(open(table, row, sealed), StandardCharsets.UTF_8);
    }

    /** The keyed hash under which a blocking key is stored. */
    byte[] lookUp(String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(lookUpKey, "HmacSHA256"));
            return mac.doFinal(key.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new VaultClosed("a look-up key cannot be made", e);
        }
    }

    /** Key with which stored permits are sealed against forgery. */
    public byte[] permitKey() {
        return permitKey.clone();
    }

    private static byte[] place(String table, UUID row) {
        return (table + "/" + row).getBytes(StandardCharsets.UTF_8);
    }
}
