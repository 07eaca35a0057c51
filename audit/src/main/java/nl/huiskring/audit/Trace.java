package nl.huiskring.audit;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place in a W3C trace: what joins the three logs with each other and with the logs of partners.
 *
 * @param traceId 32 hexadecimal digits
 * @param spanId 16 hexadecimal digits; with the trace it names one record of the decision log
 * @param parentSpanId the span in which this one happened
 */
public record Trace(String traceId, String spanId, Optional<String> parentSpanId) {
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?");

    public Trace {
        boolean isGood = traceId.matches("(?!0{32})[0-9a-f]{32}") && spanId.matches("(?!0{16})[0-9a-f]{16}");
        if (!isGood
                || parentSpanId
                        .filter(parent -> !parent.matches("[0-9a-f]{16}"))
                        .isPresent()) {
            throw new IllegalArgumentException("not a trace context");
        }
    }

    /** Reads a {@code traceparent} (W3C Trace Context, 3.2); the sampled flag has no say in what is logged. */
    public static Trace parse(String traceparent) {
        Matcher matcher = TRACEPARENT.matcher(traceparent);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a trace context");
        }
        return new Trace(matcher.group(1), matcher.group(2), Optional.empty());
    }

    /** A span below this one, named after the record it is for: each record has a span of its own. */
    Trace childFor(UUID record) {
        return new Trace(traceId, HexFormat.of().toHexDigits(record.getLeastSignificantBits()), Optional.of(spanId));
    }
}
