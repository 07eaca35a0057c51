package nl.huiskring.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The way out when somebody looks over one's shoulder: the session ends and the weather shows, in one press. */
@Controller
class QuickLeave {
    static final String PATH = "/verlaat-snel";
    /** A page that anybody may have open. */
    static final URI TARGET = URI.create("https://www.knmi.nl/nederland-nu/weer/verwachtingen");

    @PostMapping(PATH)
    ResponseEntity<Void> leave(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        new SecurityContextLogoutHandler().logout(request, response, person);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(TARGET)
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }
}
