package nl.huiskring.console.gap;

import java.time.Clock;
import java.util.Locale;
import nl.huiskring.casework.gap.GapReport;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.console.access.Readings;
import nl.huiskring.console.access.Screen;
import nl.huiskring.console.access.Visitor;
import nl.huiskring.console.words.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The gap between police and Veilig Thuis at this moment. */
@Controller
class GapController {
    private final Cases cases;
    private final Readings readings;
    private final Wording wording;
    private final Clock clock;

    GapController(Cases cases, Readings readings, Wording wording, Clock clock) {
        this.cases = cases;
        this.readings = readings;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/verschil-politie-veilig-thuis")
    String gap(Visitor visitor, Locale locale, Model model) {
        readings.opened(visitor, Screen.GAP);
        GapReport report =
                GapReport.of(cases.registrations(), cases.linkedCases(), cases.statedReasons(), clock.instant());
        model.addAttribute("page", GapPage.of(report, wording.in(locale)));
        return "console/verschil-politie-veilig-thuis";
    }
}
