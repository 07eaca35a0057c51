package nl.huiskring.routes;

import java.util.Arrays;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when a step fails, for all routes. The fault goes back to where the message came from: a partner that waits
 * for its answer hears it; a queue delivers again, with growing pauses, and after the last attempt puts the id aside as a
 * dead letter, so that nothing is blocked and nothing lost. What is logged names the fault and its place, never a message.
 */
public final class ErrorPolicy extends RouteConfigurationBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPolicy.class);

    @Override
    public void configuration() {
        routeConfiguration()
                .onException(Exception.class)
                .handled(false)
                .maximumRedeliveries(0)
                .logExhausted(false)
                .logStackTrace(false)
                .onExceptionOccurred(ErrorPolicy::log);
    }

    /** Texts of exceptions may hold content; their class and place do not. A refusal is an answer, not a fault. */
    private static void log(Exchange exchange) {
        Throwable fault = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        if (fault == null || fault instanceof nl.huiskring.model.exchange.Refusal) {
            return;
        }
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String place = Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("nl.huiskring"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("outside the hub's own code");
        LOG.error(
                "{} failed: {} from {} at {}",
                exchange.getFromRouteId(),
                fault.getClass().getSimpleName(),
                root.getClass().getName(),
                place);
    }
}
