package nl.huiskring.casework.alert;

import java.time.Instant;
import java.util.Optional;
import nl.huiskring.casework.Timeline;

/** One named condition on the timeline of a household. It is a function of its arguments alone. */
public interface AlertRule {
    /** Its name in the policy, such as A03. */
    String id();

    /**
     * What the rule finds, looking at the whole timeline.
     *
     * @param now what ended longer ago than the attention span no longer counts; terms are counted from here
     */
    Optional<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds);
}
