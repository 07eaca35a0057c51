package nl.huiskring.hub.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers "not found" to whoever asks at the wrong door. */
final class DoorFilter extends OncePerRequestFilter {
    private final Doors doors;
    private final Set<String> partnerPaths;

    DoorFilter(Doors doors, Set<String> partnerPaths) {
        this.doors = doors;
        this.partnerPaths = partnerPaths;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean forPartners = partnerPaths.stream()
                .anyMatch(path -> request.getRequestURI().equals(path)
                        || request.getRequestURI().startsWith(path + "/"));
        boolean atPartnerDoor = request.getLocalPort() == doors.partners();
        if (forPartners == atPartnerDoor) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
