package nl.huiskring.hub.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;

/** The clock of this machine beside those of the servers: a signed message is good for five minutes, a token too. */
final class Clocks {
    private static final Duration MUCH = Duration.ofSeconds(30);

    private Clocks() {}

    /** @param ahead how far the clock of each server that answered is ahead of ours */
    static Finding finding(Instant now, Map<String, Duration> ahead) {
        String what = "klok " + now.truncatedTo(ChronoUnit.SECONDS);
        if (ahead.isEmpty()) {
            return Finding.good(what + "; er draait niets om hem mee te vergelijken");
        }
        String wrong = ahead.entrySet().stream()
                .filter(server -> server.getValue().abs().compareTo(MUCH) > 0)
                .map(server -> server.getKey() + " " + server.getValue().toSeconds() + " s")
                .collect(Collectors.joining(", "));
        return wrong.isEmpty()
                ? Finding.good(what + ", gelijk met " + String.join(" en ", ahead.keySet()))
                : Finding.wrong(
                        what + " wijkt af: " + wrong,
                        "zet tijdsynchronisatie aan, hier en daar (timedatectl set-ntp true)");
    }
}
