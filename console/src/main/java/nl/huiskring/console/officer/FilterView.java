package nl.huiskring.console.officer;

import java.util.Comparator;
import java.util.List;
import nl.huiskring.console.access.Screen;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;

/**
 * The form above a list of the log.
 *
 * @param hasRule whether the lines have a rule to choose by
 * @param faults keys of what could not be read
 */
record FilterView(
        String action,
        String rule,
        String from,
        String until,
        boolean hasRule,
        List<Choice> partners,
        List<String> faults) {

    /** A partner to choose. */
    record Choice(String oin, String name, boolean isChosen) {}

    static FilterView of(Screen screen, FilterForm form, boolean hasRule, PartnerDirectory directory) {
        List<Choice> partners = directory.all().stream()
                .sorted(Comparator.comparing(Partner::name))
                .map(partner -> new Choice(
                        partner.oin().value(),
                        partner.name(),
                        partner.oin().value().equals(form.partner())))
                .toList();
        return new FilterView(screen.path(), form.rule(), form.from(), form.until(), hasRule, partners, form.faults());
    }
}
