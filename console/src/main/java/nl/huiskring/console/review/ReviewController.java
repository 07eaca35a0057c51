package nl.huiskring.console.review;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.console.access.Visitor;
import nl.huiskring.console.words.Wording;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.exchange.ReviewDesk;
import nl.huiskring.model.exchange.ReviewDesk.Case;
import nl.huiskring.model.exchange.ReviewDesk.Ruling;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that wait, one beside everybody it may be about, and the decision. The desk itself records looks and decisions. */
@Controller
class ReviewController {
    private static final String NOT_WAITING = "review.gone";

    private final ReviewDesk desk;
    private final Wording wording;
    private final Clock clock;

    ReviewController(ReviewDesk desk, Wording wording, Clock clock) {
        this.desk = desk;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/koppelingen")
    String waiting(Visitor visitor, Locale locale, Model model) {
        model.addAttribute("rows", WaitingRow.of(desk.waiting(visitor.viewer()), wording.in(locale), clock.instant()));
        return "console/koppelingen";
    }

    @GetMapping("/koppelingen/{record}")
    ModelAndView open(@PathVariable UUID record, Visitor visitor, Locale locale, RedirectAttributes next) {
        return desk.open(new RecordId(record), visitor.viewer())
                .map(open -> page(open, RulingForm.empty(), List.of(), locale))
                .orElseGet(() -> toList(next, Message.missed(NOT_WAITING)));
    }

    @PostMapping("/koppelingen/{record}")
    ModelAndView decide(
            @PathVariable UUID record, RulingForm form, Visitor visitor, Locale locale, RedirectAttributes next) {
        Optional<Case> open = desk.open(new RecordId(record), visitor.viewer());
        if (open.isEmpty()) {
            return toList(next, Message.missed(NOT_WAITING));
        }
        List<String> faults = form.faults(open.get());
        if (!faults.isEmpty()) {
            return page(open.get(), form, faults, locale);
        }
        Ruling ruling = form.ruling();
        boolean isDecided = desk.decide(new RecordId(record), ruling, visitor.viewer());
        return toList(next, isDecided ? done(ruling) : Message.missed(NOT_WAITING));
    }

    private ModelAndView page(Case open, RulingForm form, List<String> faults, Locale locale) {
        return new ModelAndView("console/koppeling", faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("page", CasePage.of(open, wording.in(locale), clock.instant()))
                .addObject("form", form)
                .addObject("faults", faults);
    }

    private static Message done(Ruling ruling) {
        return Message.done(
                switch (ruling) {
                    case Ruling.Same _ -> "review.done.same";
                    case Ruling.Nobody _ -> "review.done.nobody";
                    case Ruling.Later _ -> "review.done.later";
                });
    }

    private static ModelAndView toList(RedirectAttributes next, Message message) {
        next.addFlashAttribute("message", message);
        return new ModelAndView("redirect:/koppelingen");
    }
}
