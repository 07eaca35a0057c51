package nl.huiskring.adapters.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.RefusedMessage;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place where a refusal leaves over REST: recorded first, then answered as {@code application/problem+json} (RFC
 * 9457) with all problems together. No value of the message is in it.
 */
final class ProblemAnswer {
    private static final String RETRY_AFTER_SECONDS = "30";

    private final JsonMapper json = JsonMapper.shared();
    private final HubChannels hub;

    ProblemAnswer(HubChannels hub) {
        this.hub = hub;
    }

    /** The body of the answer; its words are those of the OpenAPI description. */
    record Body(String type, String title, int status, String code, List<Fault> fouten) {
        static Body of(List<Problem> problems, int status) {
            ErrorCode first = problems.getFirst().code();
            return new Body(
                    "urn:huiskring:fout:" + first.code(),
                    first.title(),
                    status,
                    first.code(),
                    problems.stream()
                            .map(problem -> new Fault(problem.code().code(), problem.where()))
                            .toList());
        }
    }

    /** One problem and its place. */
    record Fault(String code, String plaats) {}

    void send(HttpServletRequest request, HttpServletResponse response, List<Problem> problems) {
        send(request, response, problems, problems.getFirst().code().httpStatus());
    }

    void send(HttpServletRequest request, HttpServletResponse response, ErrorCode code, String where) {
        send(request, response, List.of(new Problem(code, where)));
    }

    /** As {@link #send(HttpServletRequest, HttpServletResponse, List)} with a closer status than that of the code. */
    void send(HttpServletRequest request, HttpServletResponse response, List<Problem> problems, int status) {
        List<Problem> answered = recorded(request, problems);
        boolean asGiven = answered.equals(problems);
        write(
                response,
                Body.of(answered, asGiven ? status : answered.getFirst().code().httpStatus()));
    }

    /** A fault of the hub itself is not a refusal of the message, and is not recorded as one. */
    private List<Problem> recorded(HttpServletRequest request, List<Problem> problems) {
        return problems.getFirst().code() == ErrorCode.UNAVAILABLE
                ? problems
                : hub.refuse(
                        new RefusedMessage(Transport.REST, sender(request), RequestFacts.messageId(request), problems));
    }

    private static Optional<Oin> sender(HttpServletRequest request) {
        return RequestFacts.sender(request).map(Partner::oin);
    }

    private void write(HttpServletResponse response, Body body) {
        response.setStatus(body.status());
        response.setContentType("application/problem+json");
        if (body.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (body.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        try {
            response.getOutputStream().write(json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
