package nl.huiskring.hub;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.huiskring.consent.ConsentParty;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Regime;
import nl.huiskring.model.policy.SecrecyFlag;

/** What {@code hub policy check --help} says of a file with cases: its form, its words and an example that passes. */
final class CaseHelp {
    private static final String TEXT = """

        A file is a YAML list of cases; ? marks what may be left out:
          id, title?, note?, source?
          item       category    D01..D25 (hub policy report names them)
                     part?       %s
                     regime      %s
                     holder      kind of organisation that holds it, see below
                     recordedOn  date
                     subject     role: %s
                                 age: in years
                     flags?      list of %s
          recipient  kind        see below
                     involvement?  %s
                     role?       for who reads the case; decides nothing
          purpose    P1..P16 (hub policy report names them)
          at         date or moment of the decision; its date counts
          covenant?  %s
          consents?  list of by: %s
                     category, to (kind), purpose, givenOn,
                     expiresOn? (last day), withdrawnOn? (first day without)
          grounds?  list of %s
          expect     outcome     %s
                     rule?       number of the rule that decides
                     obligations?  must be among those of the decision: %s
        Of part, involvement and covenant the first word holds when left out.
        Kinds: %s

        Example:
          - id: eigen-1
            title: With consent the neighbourhood team hears of care
            item:
              category: D13
              regime: AVG
              holder: verslavingszorg
              recordedOn: 2026-04-07
              subject: {role: pleger, age: 27}
            recipient: {kind: wijkteam, involvement: CASE}
            purpose: P4
            at: 2026-05-11
            consents:
              - {by: self, category: D13, to: wijkteam, purpose: P4, givenOn: 2026-04-09}
            expect: {outcome: PERMIT, rule: R18}
        """;

    private CaseHelp() {}

    static String[] lines() {
        return TEXT.formatted(
                        words(Part.values(), Part::name),
                        words(Regime.values(), Regime::name),
                        words(PersonRole.values(), PersonRole::code),
                        words(SecrecyFlag.values(), SecrecyFlag::name),
                        words(Involvement.values(), Involvement::name),
                        words(CovenantState.values(), CovenantState::name),
                        words(ConsentParty.values(), ConsentParty::word),
                        // Follows from the consents; a case that states it is refused.
                        words(Ground.values(), Ground::name, ground -> ground != Ground.CONSENT),
                        words(Outcome.values(), Outcome::name),
                        words(Obligation.values(), Obligation::name),
                        words(PartnerKind.values(), PartnerKind::code))
                .split("\n", -1);
    }

    private static <T> String words(T[] values, Function<T, String> word) {
        return words(values, word, value -> true);
    }

    private static <T> String words(T[] values, Function<T, String> word, Predicate<T> known) {
        return Arrays.stream(values).filter(known).map(word).collect(Collectors.joining(", "));
    }
}
