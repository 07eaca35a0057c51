package nl.huiskring.console;

import java.net.URI;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Where the screens live and who tells them who somebody is.
 *
 * @param issuer of the Keycloak realm, such as {@code https://localhost:9543/realms/huiskring}; exactly as in its tokens
 * @param clientId of the screens at the identity server
 * @param clientSecret none for a public client; the proof key (PKCE) is used in both cases
 * @param baseUrl as people type it, without a slash at the end, such as {@code https://localhost:9444}
 * @param trust with which the hub calls the identity server
 */
public record ConsoleSettings(
        URI issuer, String clientId, Optional<String> clientSecret, URI baseUrl, SSLContext trust) {
    public ConsoleSettings {
        if (issuer.toString().endsWith("/") || baseUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException("an address of the console ends without a slash");
        }
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ConsoleSettings[" + issuer + ", " + clientId + ", " + baseUrl + "]";
    }
}
