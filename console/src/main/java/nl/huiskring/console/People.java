package nl.huiskring.console;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.console.access.Visitor;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Makes the person of a login: roles and organisation from the ID token, or else from the access token. */
final class People implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final JwtDecoder accessTokens;

    People(JwtDecoder accessTokens) {
        this.accessTokens = accessTokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        Map<String, Object> told = new HashMap<>(accessToken(request));
        told.putAll(request.getIdToken().getClaims());
        Set<SimpleGrantedAuthority> roles = TokenClaims.roles(told).stream()
                .map(role -> new SimpleGrantedAuthority(role.code()))
                .collect(Collectors.toUnmodifiableSet());
        return new DefaultOidcUser(roles, request.getIdToken(), new OidcUserInfo(organisation(told)));
    }

    private Map<String, Object> accessToken(OidcUserRequest request) {
        try {
            Jwt token = accessTokens.decode(request.getAccessToken().getTokenValue());
            if (!Objects.equals(request.getIdToken().getSubject(), token.getSubject())) {
                throw new OAuth2AuthenticationException("invalid_token");
            }
            return token.getClaims();
        } catch (JwtException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error("invalid_token"), e);
        }
    }

    private static Map<String, Object> organisation(Map<String, Object> told) {
        Map<String, Object> info = new HashMap<>();
        info.put("sub", told.getOrDefault("sub", ""));
        if (told.get(Visitor.ORGANISATION_CLAIM) instanceof String oin) {
            info.put(Visitor.ORGANISATION_CLAIM, oin);
        }
        return info;
    }
}
