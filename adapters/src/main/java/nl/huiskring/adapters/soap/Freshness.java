package nl.huiskring.adapters.soap;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import org.w3c.dom.Element;

/** Holds a timestamp to the present: not older than it says or than five minutes, not from the future beyond a minute of clock skew. */
final class Freshness {
    static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofMinutes(1);

    private Freshness() {}

    /** @return when an envelope with this timestamp is refused for its age */
    static Instant until(Element timestamp, Instant now) {
        Instant created = moment(timestamp, "Created");
        Instant expires = moment(timestamp, "Expires");
        Instant until = expires.isBefore(created.plus(LIFE)) ? expires : created.plus(LIFE);
        if (created.isAfter(now.plus(SKEW)) || !now.isBefore(until)) {
            throw expired();
        }
        return until;
    }

    private static Instant moment(Element timestamp, String name) {
        List<Element> found = Elements.children(timestamp, Names.WSU, name);
        if (found.size() != 1) {
            throw expired();
        }
        try {
            return OffsetDateTime.parse(Elements.text(found.getFirst())).toInstant();
        } catch (DateTimeException e) {
            throw expired();
        }
    }

    private static Refusal expired() {
        return new Refusal(ErrorCode.TIMESTAMP_EXPIRED, "Header/Security/Timestamp");
    }
}
