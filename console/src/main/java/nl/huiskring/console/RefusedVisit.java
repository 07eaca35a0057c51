package nl.huiskring.console;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.huiskring.audit.AuditUnavailable;
import nl.huiskring.console.access.Readings;
import nl.huiskring.console.access.Screen;
import nl.huiskring.console.access.Visitor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Somebody asks for a screen that is not for his role: that is recorded, and a plain page says so. */
final class RefusedVisit implements AccessDeniedHandler {
    private static final Log LOG = LogFactory.getLog(RefusedVisit.class);

    private final Readings readings;

    RefusedVisit(Readings readings) {
        this.readings = readings;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean isStaleForm = denied instanceof CsrfException;
        if (!isStaleForm) {
            record(request.getRequestURI());
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher(isStaleForm ? PlainPages.STALE_FORM : PlainPages.NO_ACCESS)
                .forward(request, response);
    }

    private void record(String path) {
        try {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            String what = Screen.ofPath(path).map(Screen::word).orElse("console");
            Optional.ofNullable(authentication)
                    .flatMap(Visitor::of)
                    .ifPresent(visitor -> readings.refused(visitor, what));
        } catch (AuditUnavailable e) {
            LOG.error("a refused visit could not be recorded: " + e.getMessage());
        }
    }
}
