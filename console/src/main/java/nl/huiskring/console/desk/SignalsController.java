package nl.huiskring.console.desk;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.console.access.NoOrganisation;
import nl.huiskring.console.access.NotThere;
import nl.huiskring.console.access.Readings;
import nl.huiskring.console.access.Screen;
import nl.huiskring.console.access.Visitor;
import nl.huiskring.console.words.Wording;
import nl.huiskring.model.Oin;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.exchange.CaseDesk;
import nl.huiskring.model.exchange.ClearedSignal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The signals of the own organisation, and the household behind one of them. */
@Controller
class SignalsController {
    private final CaseDesk desk;
    private final Readings readings;
    private final Wording wording;
    private final Clock clock;

    SignalsController(CaseDesk desk, Readings readings, Wording wording, Clock clock) {
        this.desk = desk;
        this.readings = readings;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/signalen")
    String signals(Visitor visitor, Locale locale, Model model) {
        Oin organisation = organisation(visitor);
        readings.opened(visitor, Screen.SIGNALS);
        model.addAttribute("rows", SignalRow.of(desk.signals(organisation), wording.in(locale), clock.instant()));
        return "console/signalen";
    }

    /** The desk itself records the look, with household and persons, before it hands anything over. */
    @GetMapping("/signalen/{signal}")
    String household(@PathVariable UUID signal, Visitor visitor, Locale locale, Model model) {
        Oin organisation = organisation(visitor);
        Optional<ClearedSignal> found = desk.household(new SignalId(signal), visitor.viewer(organisation));
        if (found.isEmpty()) {
            readings.refused(visitor, "huishouden signaal=" + signal);
            throw new NotThere();
        }
        model.addAttribute("page", HouseholdPage.of(found.get(), wording.in(locale), clock.instant()));
        return "console/huishouden";
    }

    private static Oin organisation(Visitor visitor) {
        return visitor.organisation().orElseThrow(NoOrganisation::new);
    }
}
