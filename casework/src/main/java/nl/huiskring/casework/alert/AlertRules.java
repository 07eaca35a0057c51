package nl.huiskring.casework.alert;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.huiskring.casework.Timeline;

/** The alert rules that run, in the order of their names. A new rule is one class and one line here. */
public final class AlertRules {
    private static final AlertRule REPEAT = new RepeatRule();
    private static final AlertRule ESCALATION = new EscalationRule();
    private static final AlertRule STRANGULATION = new StrangulationRule();
    private static final AlertRule WEAPON_OR_THREAT = new WeaponOrThreatRule();
    private static final AlertRule BAN_BREACH = new BanBreachRule();
    private static final AlertRule STALKING = new StalkingRule();
    private static final AlertRule CHILD = new ChildRule();
    private static final AlertRule INFANT = new InfantRule();
    private static final AlertRule SUBSTANCE_RELAPSE = new SubstanceRelapseRule();

    private static final List<AlertRule> DANGER =
            List.of(ESCALATION, STRANGULATION, WEAPON_OR_THREAT, BAN_BREACH, STALKING);
    private static final List<AlertRule> THRESHOLDS =
            Stream.concat(DANGER.stream(), Stream.of(REPEAT, CHILD, INFANT)).toList();

    private static final List<AlertRule> ALL = Stream.concat(
                    THRESHOLDS.stream(),
                    Stream.of(new ConvergenceRule(THRESHOLDS), SUBSTANCE_RELAPSE, new MeasureEndingRule(DANGER)))
            .sorted(Comparator.comparing(AlertRule::id))
            .toList();

    private AlertRules() {}

    public static List<AlertRule> all() {
        return ALL;
    }

    /** What all rules find. */
    public static List<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds) {
        return ALL.stream()
                .flatMap(rule -> rule.evaluate(timeline, now, thresholds).stream())
                .toList();
    }
}
