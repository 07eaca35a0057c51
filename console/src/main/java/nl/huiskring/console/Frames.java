package nl.huiskring.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import nl.huiskring.console.access.Visitor;
import nl.huiskring.console.words.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame around every screen of somebody who is logged in. */
@ControllerAdvice(basePackageClasses = ConsoleConfiguration.class)
class Frames {
    private final Wording wording;

    Frames(Wording wording) {
        this.wording = wording;
    }

    @ModelAttribute("frame")
    @Nullable
    Frame frame(@Nullable Authentication authentication, HttpServletRequest request, Locale locale) {
        return Optional.ofNullable(authentication)
                .flatMap(Visitor::of)
                .map(visitor -> Frame.of(visitor, organisation(visitor, locale), request.getRequestURI()))
                .orElse(null);
    }

    private String organisation(Visitor visitor, Locale locale) {
        return visitor.organisation()
                .map(oin -> wording.in(locale).partner(oin))
                .orElse("");
    }
}
