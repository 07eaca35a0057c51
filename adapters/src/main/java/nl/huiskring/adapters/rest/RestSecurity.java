package nl.huiskring.adapters.rest;

import nl.huiskring.model.PartnerDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Who may call {@code /v1/**}: a registered REST partner, shown by its certificate and confirmed by a token bound to it. No
 * session, no cookie. The screens have a chain of their own.
 */
@Configuration(proxyBeanMethods = false)
public class RestSecurity {
    private static final int BEFORE_THE_SCREENS = 10;

    /** Answers what the firewall of Spring Security throws out, here and in the other chains. */
    @Bean
    RequestRejectedHandler rejectedRequests(ProblemAnswer problems) {
        return new RejectedRequests(problems);
    }

    /** The chain of the partner interface. */
    @Bean
    @Order(BEFORE_THE_SCREENS)
    SecurityFilterChain partnerInterface(
            HttpSecurity http, PartnerDirectory directory, ProblemAnswer problems, RestInSettings settings) {
        TokenProblems refusals = new TokenProblems(problems);
        return http.securityMatcher("/v1/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(new ApiHeaders()))
                .addFilterBefore(new PartnerFilter(directory, problems), BearerTokenAuthenticationFilter.class)
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .jwt(jwt -> jwt.decoder(PartnerTokens.decoder(settings))))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OpenApiController.PATH)
                        .permitAll()
                        .anyRequest()
                        .access(new SameParty()))
                .build();
    }
}
