package nl.huiskring.casework.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.huiskring.casework.clock.Holidays;
import nl.huiskring.casework.clock.WorkingDays;
import nl.huiskring.model.exchange.Heading.Level;

/**
 * When the alert rules of one region fire ({@code config/alert-rules}): proposals, to be approved by professionals. All spans
 * are in Dutch calendar days and include their last day.
 *
 * @param attentionDays what ended longer ago no longer asks for attention
 * @param strangulationDays how long a strangulation counts (A03)
 */
public record Thresholds(
        String region,
        int attentionDays,
        int strangulationDays,
        Repeat repeat,
        Escalation escalation,
        Separation separation,
        Child child,
        Infant infant,
        Convergence convergence,
        int relapseDays,
        int measureEndingDays,
        Due due,
        WorkingDays calendar) {

    public Thresholds {
        if (region.isBlank()) {
            throw new IllegalArgumentException("region must have a name");
        }
        Limits.days("attention-days", attentionDays);
        Limits.days("strangulation-days", strangulationDays);
        Limits.days("relapse-days", relapseDays);
        Limits.days("measure-ending-days", measureEndingDays);
    }

    /** The project's own proposal (domain.md D). */
    public static Thresholds proposedFor(String region) {
        return new Thresholds(
                region,
                365,
                365,
                new Repeat(2, 90, 3, 365),
                new Escalation(180, 3),
                new Separation(365, 2, 30),
                new Child(2, 365, 60),
                new Infant(365, 280),
                new Convergence(3, 60),
                365,
                14,
                new Due(4, 1, 3, 5),
                new WorkingDays(Holidays.LAW, 17));
    }

    /** When the first step on something of this level must have been taken. */
    public Instant dueFrom(Instant now, Level level) {
        return switch (level) {
            case RED -> now.plus(Duration.ofHours(due.redHours()));
            case ORANGE -> calendar.after(now, due.orangeWorkingDays());
            case YELLOW -> calendar.after(now, due.yellowWorkingDays());
            case MELDING -> calendar.after(now, due.reportWorkingDays());
        };
    }

    /** A01: so many registrations or reports within a short, or so many within a long span. */
    public record Repeat(int nearCount, int nearDays, int farCount, int farDays) {
        public Repeat {
            Limits.count("repeat.near-count", nearCount);
            Limits.days("repeat.near-days", nearDays);
            Limits.count("repeat.far-count", farCount);
            Limits.days("repeat.far-days", farDays);
        }
    }

    /** A02: a rise in violence rank (0 to 4) between two successive incidents; from {@code redRank} on it is RED. */
    public record Escalation(int days, int redRank) {
        public Escalation {
            Limits.days("escalation.days", days);
            if (redRank < 1 || redRank > 4) {
                throw new IllegalArgumentException("escalation.red-rank must be 1 to 4");
            }
        }
    }

    /** A06: so many intimidating contacts within so many days, at most {@code days} after the separation became known. */
    public record Separation(int days, int contacts, int contactDays) {
        public Separation {
            Limits.days("separation.days", days);
            Limits.count("separation.contacts", contacts);
            Limits.days("separation.contact-days", contactDays);
        }
    }

    /** A07: so many incidents with a child present; a signal of school or doctor near a police incident. */
    public record Child(int incidents, int incidentDays, int signalDays) {
        public Child {
            Limits.count("child.incidents", incidents);
            Limits.days("child.incident-days", incidentDays);
            Limits.days("child.signal-days", signalDays);
        }
    }

    /** A08: a child born at most so long before, or so soon after (its mother was pregnant) an incident. */
    public record Infant(int ageDays, int pregnancyDays) {
        public Infant {
            Limits.days("infant.age-days", ageDays);
            Limits.days("infant.pregnancy-days", pregnancyDays);
        }
    }

    /** A09: so many organisations within so many days. */
    public record Convergence(int organisations, int days) {
        public Convergence {
            Limits.count("convergence.organisations", organisations);
            Limits.days("convergence.days", days);
        }
    }

    /** Terms for the first step per level. */
    public record Due(int redHours, int orangeWorkingDays, int yellowWorkingDays, int reportWorkingDays) {
        public Due {
            if (redHours < 1 || redHours > 24) {
                throw new IllegalArgumentException("due.red-hours must be 1 to 24");
            }
            for (int term : List.of(orangeWorkingDays, yellowWorkingDays, reportWorkingDays)) {
                if (term < 1 || term > 20) {
                    throw new IllegalArgumentException("due terms in working days must be 1 to 20");
                }
            }
        }
    }

    private static final class Limits {
        static void days(String key, int value) {
            if (value < 1 || value > 3660) {
                throw new IllegalArgumentException(key + " must be 1 to 3660");
            }
        }

        /** One alone is never a repetition or a convergence. */
        static void count(String key, int value) {
            if (value < 2 || value > 100) {
                throw new IllegalArgumentException(key + " must be 2 to 100");
            }
        }
    }
}
