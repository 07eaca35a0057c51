package nl.huiskring.casework.clock;

import nl.huiskring.casework.clock.Term.InWeeks;
import nl.huiskring.casework.clock.Term.InWorkingDays;

/** The statutory clocks of Veilig Thuis. */
public enum ClockKind {
    /** Veiligheidsbeoordeling: five working days after the report (Uitvoeringsbesluit Wmo 2015, article 4.1.7(1)). */
    SAFETY_ASSESSMENT(new InWorkingDays(5), "Veiligheidsbeoordeling"),
    /** Informing the persons concerned: four weeks after the report; postponable by two weeks while safety needs it. */
    INFORMING(new InWeeks(4), "Informeren van betrokkenen"),
    /** Onderzoek and Voorwaarden en Vervolg: ten weeks after the decision to do it. */
    INVESTIGATION(new InWeeks(10), "Onderzoek");

    private final Term term;
    private final String title;

    ClockKind(Term term, String title) {
        this.term = term;
        this.title = title;
    }

    public Term term() {
        return term;
    }

    /** In Dutch, for people. */
    public String title() {
        return title;
    }
}
