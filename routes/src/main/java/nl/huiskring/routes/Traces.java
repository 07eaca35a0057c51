package nl.huiskring.routes;

import java.time.Clock;
import java.util.UUID;
import nl.huiskring.model.Uuids;

/** Trace contexts for what begins within the hub (W3C Trace Context, 3.2). */
final class Traces {
    private Traces() {}

    static String fresh(Clock clock) {
        UUID id = Uuids.next(clock);
        return "00-%s-%016x-01".formatted(id.toString().replace("-", ""), id.getLeastSignificantBits());
    }
}
