package nl.huiskring.console;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.huiskring.audit.AuditUnavailable;
import nl.huiskring.console.access.Readings;
import nl.huiskring.console.access.Visitor;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** A login counts only when it was recorded. */
final class LoggedLogin extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Readings readings;

    LoggedLogin(Readings readings) {
        this.readings = readings;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        try {
            Visitor.of(authentication).ifPresent(readings::loggedIn);
        } catch (AuditUnavailable e) {
            logger.error("a login could not be recorded and was refused: " + e.getMessage());
            new SecurityContextLogoutHandler().logout(request, response, authentication);
            response.sendRedirect(PlainPages.LOGIN_FAILED);
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
