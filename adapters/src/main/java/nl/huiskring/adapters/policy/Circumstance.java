package nl.huiskring.adapters.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.consent.Consent;
import nl.huiskring.consent.ConsentParty;
import nl.huiskring.consent.Question;
import nl.huiskring.consent.Situation;
import nl.huiskring.consent.Subject;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Regime;

/** A situation in everything that the later steps of a decision look at; can be asked as a question. */
record Circumstance(
        Situation situation, Set<Ground> grounds, Ageing ageing, CovenantState covenant, boolean consentWithdrawn) {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    /** What the age step tells apart. */
    enum Ageing {
        NO_POLICE_DATA(Regime.AVG, 0),
        OPEN(Regime.WPG, 0),
        PAST_ONE_YEAR(Regime.WPG, 2),
        PAST_FIVE_YEARS(Regime.WPG, 6);

        private final Regime regime;
        private final int years;

        Ageing(Regime regime, int years) {
            this.regime = regime;
            this.years = years;
        }
    }

    Circumstance aged(Ageing other) {
        return new Circumstance(situation, grounds, other, covenant, consentWithdrawn);
    }

    Circumstance under(CovenantState other) {
        return new Circumstance(situation, grounds, ageing, other, consentWithdrawn);
    }

    Circumstance withGrounds(Set<Ground> other) {
        return new Circumstance(situation, other, ageing, covenant, consentWithdrawn);
    }

    Circumstance withdrawn() {
        return new Circumstance(situation, grounds, ageing, covenant, true);
    }

    boolean has(Ground ground) {
        return grounds.contains(ground);
    }

    /** The same grounds but this one. */
    Circumstance without(Ground ground) {
        EnumSet<Ground> fewer = EnumSet.noneOf(Ground.class);
        fewer.addAll(grounds);
        fewer.remove(ground);
        return withGrounds(fewer);
    }

    Question asked() {
        return new Question(
                situation.category(),
                situation.part(),
                ageing.regime,
                situation.holder(),
                DAY.minusYears(ageing.years),
                new Subject(PersonRole.BETROKKENE, 40),
                Set.of(),
                situation.recipient(),
                situation.involvement(),
                situation.purpose(),
                DAY,
                covenant,
                has(Ground.CONSENT) ? List.of(consent()) : List.of(),
                without(Ground.CONSENT).grounds);
    }

    private Consent consent() {
        return new Consent(
                ConsentParty.SELF,
                situation.category(),
                situation.recipient(),
                situation.purpose(),
                DAY.minusYears(1),
                Optional.empty(),
                consentWithdrawn ? Optional.of(DAY.minusDays(1)) : Optional.empty());
    }
}
