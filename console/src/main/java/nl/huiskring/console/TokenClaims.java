package nl.huiskring.console;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.console.access.Role;
import org.jspecify.annotations.Nullable;

/** What the identity server's tokens say about roles and organisation. */
final class TokenClaims {
    private TokenClaims() {}

    /** Roles from the claim {@code roles}, or where there is none from Keycloak's own {@code realm_access.roles}. */
    static Set<Role> roles(Map<String, Object> claims) {
        Object words = claims.get("roles");
        if (words == null && claims.get("realm_access") instanceof Map<?, ?> access) {
            words = access.get("roles");
        }
        return words(words).flatMap(word -> Role.ofCode(word).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(@Nullable Object claim) {
        return claim instanceof Collection<?> many ? many.stream().map(String::valueOf) : Stream.empty();
    }
}
