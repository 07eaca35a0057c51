package nl.huiskring.console;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.console.access.Readings;
import nl.huiskring.console.words.Wording;
import nl.huiskring.model.PartnerDirectory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The screens, to be imported by the program. They need {@link ConsoleSettings}, {@link Clock}, {@link PartnerDirectory}, {@link
 * AuditLog}, {@link nl.huiskring.audit.AuditReader}, {@link nl.huiskring.model.exchange.CaseDesk}, {@link
 * nl.huiskring.model.exchange.ReviewDesk} and {@link nl.huiskring.casework.store.Cases}.
 */
@Configuration(proxyBeanMethods = false)
@Import(ConsoleSecurity.class)
@ComponentScan(
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ANNOTATION,
                        classes = {Controller.class, ControllerAdvice.class}))
public class ConsoleConfiguration {
    private static final Locale DUTCH = Locale.of("nl");
    private static final List<Locale> LANGUAGES = List.of(DUTCH, Locale.ENGLISH);
    private static final Duration IDLE = Duration.ofMinutes(20);

    @Bean
    Readings consoleReadings(AuditLog log, Clock clock) {
        return new Readings(log, clock);
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("nl.huiskring.console.messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(DUTCH);
        return messages;
    }

    @Bean
    Wording consoleWording(MessageSource messageSource, PartnerDirectory partners) {
        return new Wording(messageSource, partners);
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new OneOf(LANGUAGES);
        resolver.setCookieSecure(true);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Bean
    WebMvcConfigurer consoleMvc() {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("taal");
        language.setHttpMethods("GET");
        language.setIgnoreInvalidLocale(true);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(language).excludePathPatterns("/v1/**", "/soap/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new VisitorArgument());
            }
        };
    }

    /** The session cookie: over TLS only, for this host only, out of reach of scripts and of other sites' forms. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> consoleSession() {
        return factory -> {
            Session session = factory.getSettings().getSession();
            session.setTimeout(IDLE);
            session.getCookie().setName("__Host-huiskring");
            session.getCookie().setPath("/");
            session.getCookie().setSecure(true);
            session.getCookie().setHttpOnly(true);
            // Not STRICT: the way back from the identity server comes from another site.
            session.getCookie().setSameSite(Cookie.SameSite.LAX);
        };
    }

    /** Takes no other language than those in which the screens are written. */
    private static final class OneOf extends CookieLocaleResolver {
        private final List<Locale> languages;

        OneOf(List<Locale> languages) {
            super("taal");
            this.languages = languages;
            setDefaultLocaleFunction(request -> languages.getFirst());
        }

        @Override
        protected Locale parseLocaleValue(String value) {
            return languages.stream()
                    .filter(language -> language.getLanguage().equals(value))
                    .findFirst()
                    .orElse(languages.getFirst());
        }
    }
}
