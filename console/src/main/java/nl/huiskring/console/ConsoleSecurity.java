package nl.huiskring.console;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import nl.huiskring.console.access.Readings;
import nl.huiskring.console.access.Role;
import nl.huiskring.console.access.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may open which screen: the chain for everything that is not a partner interface. Persons log in at the identity server; the
 * session lives in a cookie that scripts and other sites cannot use.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleSecurity {
    private static final int AFTER_THE_PARTNERS = 20;
    private static final String LOGIN = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI
            + "/" + IdentityServer.REGISTRATION;

    @Bean
    IdentityServer consoleIdentityServer(ConsoleSettings settings) {
        return new IdentityServer(settings);
    }

    @Bean
    ClientRegistrationRepository consoleRegistration(IdentityServer server) {
        return new InMemoryClientRegistrationRepository(server.registration());
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> consoleIdTokens(IdentityServer server) {
        JwtDecoder decoder = server.idTokens(server.registration());
        return registration -> decoder;
    }

    @Bean
    @Order(AFTER_THE_PARTNERS)
    SecurityFilterChain screens(
            HttpSecurity http,
            IdentityServer server,
            ClientRegistrationRepository registrations,
            ConsoleSettings settings,
            Readings readings) {
        return http.securityMatcher(request -> !isForPartners(request.getRequestURI()))
                .authorizeHttpRequests(ConsoleSecurity::rules)
                .oauth2Login(login -> login(login, server, registrations, readings))
                .logout(logout -> logout.logoutUrl(PlainPages.LOG_OUT)
                        .logoutSuccessHandler(atTheServerToo(registrations, settings.baseUrl())))
                // To leave in a hurry must work even when the session has ended, and does no harm when somebody else
                // asks for it.
                .csrf(csrf -> csrf.ignoringRequestMatchers(QuickLeave.PATH))
                .exceptionHandling(faults -> faults.accessDeniedHandler(new RefusedVisit(readings)))
                .headers(headers -> headers(headers, settings))
                .build();
    }

    private static boolean isForPartners(String path) {
        return path.equals("/v1") || path.startsWith("/v1/") || path.equals("/soap") || path.startsWith("/soap/");
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/console/**", "/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers(PlainPages.LOGGED_OUT, PlainPages.LOGIN_FAILED, QuickLeave.PATH)
                .permitAll();
        for (Screen screen : Screen.values()) {
            rules.requestMatchers(screen.path(), screen.path() + "/**")
                    .hasAnyAuthority(screen.roles().stream().map(Role::code).toArray(String[]::new));
        }
        rules.anyRequest().authenticated();
    }

    private static void login(
            OAuth2LoginConfigurer<HttpSecurity> login,
            IdentityServer server,
            ClientRegistrationRepository registrations,
            Readings readings) {
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(registrations);
        // A new session always asks for the password, so that whoever left in a hurry has really left.
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(request -> request.additionalParameters(more -> more.put("prompt", "login"))));
        login.loginPage(LOGIN)
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(server.tokens()))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(new People(server.accessTokens())))
                .successHandler(new LoggedLogin(readings))
                .failureUrl(PlainPages.LOGIN_FAILED);
    }

    private static OidcClientInitiatedLogoutSuccessHandler atTheServerToo(
            ClientRegistrationRepository registrations, URI baseUrl) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri(baseUrl + PlainPages.LOGGED_OUT);
        handler.setDefaultTargetUrl(PlainPages.LOGGED_OUT);
        return handler;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, ConsoleSettings settings) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy(settings)))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .contentTypeOptions(Customizer.withDefaults())
                .cacheControl(Customizer.withDefaults());
    }

    /** Browsers apply {@code form-action} to where a form is sent on to as well: logging out and leaving end elsewhere. */
    private static String contentPolicy(ConsoleSettings settings) {
        return "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + origin(settings.issuer()) + " " + origin(QuickLeave.TARGET);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
