package nl.huiskring.adapters.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Whatever goes wrong under {@code /v1/} becomes a problem answer; other paths belong to others. */
final class RestExceptions implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(RestExceptions.class);

    private final ProblemAnswer problems;

    RestExceptions(ProblemAnswer problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!request.getRequestURI().startsWith("/v1/")) {
            return null;
        }
        switch (fault) {
            case Refusal refusal -> problems.send(request, response, refusal.problems());
            case HttpMediaTypeNotSupportedException e ->
                problems.send(request, response, at("Content-Type", ErrorCode.MALFORMED), 415);
            case HttpMediaTypeNotAcceptableException e ->
                problems.send(request, response, at("Accept", ErrorCode.MALFORMED), 406);
            case HttpRequestMethodNotSupportedException e -> wrongMethod(request, response, e);
            case NoResourceFoundException e -> problems.send(request, response, ErrorCode.NOT_FOUND, "/");
            default -> unforeseen(request, response, fault);
        }
        return new ModelAndView();
    }

    private void wrongMethod(
            HttpServletRequest request, HttpServletResponse response, HttpRequestMethodNotSupportedException fault) {
        Set<HttpMethod> allowed = fault.getSupportedHttpMethods();
        if (allowed != null) {
            response.setHeader(
                    "Allow",
                    String.join(
                            ", ",
                            allowed.stream().map(HttpMethod::name).sorted().toList()));
        }
        problems.send(request, response, at("/", ErrorCode.NOT_FOUND), 405);
    }

    /** The text of the exception may hold content; its class does not. */
    private void unforeseen(HttpServletRequest request, HttpServletResponse response, Exception fault) {
        LOG.error("a request failed: {}", fault.getClass().getName());
        problems.send(request, response, ErrorCode.UNAVAILABLE, "/");
    }

    private static List<Problem> at(String where, ErrorCode code) {
        return List.of(new Problem(code, where));
    }
}
