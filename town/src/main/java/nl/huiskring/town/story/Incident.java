package nl.huiskring.town.story;

import java.time.Instant;
import java.util.List;

/**
 * What happened one evening, before anybody wrote it down.
 *
 * @param number of the police registration
 * @param opensReport whether Veilig Thuis takes it as a report of its own, or joins it to a running case
 */
record Incident(
        String number,
        Instant begin,
        Instant end,
        String kind,
        List<String> violence,
        int injury,
        boolean strangulation,
        boolean weapon,
        boolean deathThreat,
        boolean alcohol,
        boolean childrenPresent,
        boolean childInjured,
        boolean arrest,
        int earlier,
        boolean opensReport) {}
