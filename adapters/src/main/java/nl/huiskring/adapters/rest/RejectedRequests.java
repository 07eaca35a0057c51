package nl.huiskring.adapters.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.huiskring.model.exchange.ErrorCode;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** A request that is thrown out before any chain sees it (double slashes, hidden characters) gets a problem answer too. */
final class RejectedRequests implements RequestRejectedHandler {
    private final RequestRejectedHandler elsewhere = new HttpStatusRequestRejectedHandler();
    private final ApiHeaders headers = new ApiHeaders();
    private final ProblemAnswer problems;

    RejectedRequests(ProblemAnswer problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException fault)
            throws IOException, jakarta.servlet.ServletException {
        if (request.getRequestURI().startsWith("/v1/")) {
            headers.writeHeaders(request, response);
            problems.send(request, response, ErrorCode.MALFORMED, "/");
        } else {
            elsewhere.handle(request, response, fault);
        }
    }
}
