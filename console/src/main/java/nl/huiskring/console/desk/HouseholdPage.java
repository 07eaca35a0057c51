package nl.huiskring.console.desk;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huiskring.console.words.FieldValues;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.ClearedSignal.AskHolder;
import nl.huiskring.model.exchange.Reason;
import nl.huiskring.model.message.Field;

/**
 * The household behind a signal, as its recipient may see it now.
 *
 * @param ask whom to ask for more
 * @param silent sources that did not answer: missing is not none
 */
record HouseholdPage(
        String householdRef,
        Words.Badge level,
        Words.Due due,
        String nextStep,
        String purpose,
        String composed,
        List<Why> reasons,
        List<MemberView> members,
        List<Happening> timeline,
        List<AskHolder> ask,
        List<Silent> silent) {
    private static final Set<Field> IDENTITY = EnumSet.range(Field.NAME, Field.RELATION);

    /** Why now: the rule, how serious it is, and what the recipient may know of it. */
    record Why(String rule, Words.Badge level, String words) {}

    /** A source that did not answer, and since when. */
    record Silent(String name, String since) {}

    static HouseholdPage of(ClearedSignal signal, Words words, Instant now) {
        Map<Boolean, List<ClearedLine>> lines =
                signal.lines().stream().collect(partitioningBy(line -> tellsWhoSomebodyIs(line, signal.members())));
        List<ClearedLine> identity = lines.getOrDefault(true, List.of());
        FieldValues values = new FieldValues(words, MemberView.titles(signal.members(), identity, words));
        return new HouseholdPage(
                signal.householdRef(),
                words.level(signal.heading().level()),
                words.due(signal.heading().due(), now),
                signal.nextStep(),
                words.purpose(signal.purpose()),
                words.moment(signal.composedAt()),
                signal.reasons().stream().map(reason -> why(reason, words)).toList(),
                MemberView.of(signal.members(), identity, values, words),
                Happening.of(lines.getOrDefault(false, List.of()), values, words),
                signal.askHolders(),
                signal.silentSources().stream()
                        .map(source -> new Silent(source.name(), words.moment(source.since())))
                        .toList());
    }

    /** A line about nobody of the members stays on the timeline, so that nothing gets lost. */
    private static boolean tellsWhoSomebodyIs(ClearedLine line, List<String> members) {
        return IDENTITY.contains(line.field()) && !line.subjects().isEmpty() && members.containsAll(line.subjects());
    }

    private static Why why(Reason reason, Words words) {
        return new Why(words.alertRule(reason.rule()), words.level(reason.level()), reason.words());
    }
}
