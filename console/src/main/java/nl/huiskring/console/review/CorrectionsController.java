package nl.huiskring.console.review;

import java.util.Locale;
import nl.huiskring.console.access.Visitor;
import nl.huiskring.console.words.Wording;
import nl.huiskring.model.exchange.ReviewDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What recipients were asked to take out again, for steward and privacy officer. The desk itself records the look. */
@Controller
class CorrectionsController {
    private final ReviewDesk desk;
    private final Wording wording;

    CorrectionsController(ReviewDesk desk, Wording wording) {
        this.desk = desk;
        this.wording = wording;
    }

    @GetMapping("/correcties")
    String corrections(Visitor visitor, Locale locale, Model model) {
        model.addAttribute("rows", CorrectionRow.of(desk.corrections(visitor.viewer()), wording.in(locale)));
        return "console/correcties";
    }
}
