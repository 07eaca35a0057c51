package nl.huiskring.adapters.rest;

import java.util.Optional;
import java.util.function.Supplier;
import nl.huiskring.model.Partner;
import nl.huiskring.model.Transport;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** The OIN of the certificate is that of the token, and it is a party that exchanges over REST. */
final class SameParty implements AuthorizationManager<RequestAuthorizationContext> {
    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        Optional<Partner> sender = RequestFacts.sender(context.getRequest());
        boolean same = authentication.get() instanceof JwtAuthenticationToken token
                && sender.filter(partner -> partner.transport() == Transport.REST)
                        .filter(partner -> partner.oin()
                                .value()
                                .equals(token.getTokenAttributes().get("oin")))
                        .isPresent();
        return new AuthorizationDecision(same);
    }
}
