package nl.huiskring.casework.alert;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Windows that slide over something ordered by day. */
final class Windows {
    private Windows() {}

    /**
     * Everything that lies in a window of at least {@code count} members, at most {@code days} from first to last, whose last
     * member is not before {@code since}.
     */
    static <T> List<T> crowded(List<T> ordered, Function<T, LocalDate> day, int count, int days, LocalDate since) {
        Set<T> members = new LinkedHashSet<>();
        for (int last = count - 1; last < ordered.size(); last++) {
            int first = last - count + 1;
            LocalDate closes = day.apply(ordered.get(last));
            if (!closes.isBefore(since) && DAYS.between(day.apply(ordered.get(first)), closes) <= days) {
                members.addAll(ordered.subList(first, last + 1));
            }
        }
        return new ArrayList<>(members);
    }

    /** Whether two days lie at most so far apart, whichever is first. */
    static boolean near(LocalDate one, LocalDate other, int days) {
        return Math.abs(DAYS.between(one, other)) <= days;
    }
}
