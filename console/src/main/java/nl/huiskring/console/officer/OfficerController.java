package nl.huiskring.console.officer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.huiskring.audit.AuditReader;
import nl.huiskring.audit.DecisionLine;
import nl.huiskring.audit.RefusedMessageLine;
import nl.huiskring.console.access.Readings;
import nl.huiskring.console.access.Screen;
import nl.huiskring.console.access.Visitor;
import nl.huiskring.console.words.Wording;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.policy.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the log tells the privacy officer. Every reading is recorded before the log is asked. */
@Controller
class OfficerController {
    private final AuditReader log;
    private final Readings readings;
    private final Wording wording;
    private final PartnerDirectory partners;

    OfficerController(AuditReader log, Readings readings, Wording wording, PartnerDirectory partners) {
        this.log = log;
        this.readings = readings;
        this.wording = wording;
        this.partners = partners;
    }

    @GetMapping("/verstrekkingen")
    ModelAndView disclosures(FilterForm form, Visitor visitor, Locale locale) {
        Words words = wording.in(locale);
        ModelAndView screen = screen(Screen.DISCLOSURES, form, true);
        return form.faults().isEmpty()
                ? filled(
                        screen,
                        Screen.DISCLOSURES,
                        form,
                        visitor,
                        new Disclosures(log)::page,
                        line -> DisclosureRow.of(line, words))
                : screen;
    }

    @GetMapping("/weigeringen")
    ModelAndView refusals(FilterForm form, Visitor visitor, Locale locale) {
        Words words = wording.in(locale);
        ModelAndView screen = screen(Screen.REFUSALS, form, true);
        return form.faults().isEmpty()
                ? filled(screen, Screen.REFUSALS, form, visitor, this::refusals, line -> RefusalRow.of(line, words))
                        .addObject("counts", RuleCountRow.of(log.counts()))
                : screen;
    }

    @GetMapping("/geweigerde-berichten")
    ModelAndView refusedMessages(FilterForm form, Visitor visitor, Locale locale) {
        Words words = wording.in(locale);
        ModelAndView screen = screen(Screen.REFUSED_MESSAGES, form, false);
        return form.faults().isEmpty()
                ? filled(
                        screen,
                        Screen.REFUSED_MESSAGES,
                        form,
                        visitor,
                        this::refusedMessages,
                        line -> RefusedMessageRow.of(line, words))
                : screen;
    }

    private LogPage<DecisionLine> refusals(AuditFilter filter) {
        return LogPage.of(
                log.decisions(
                        filter.question(filter.rule(), AuditFilter.PAGE + 1).withOutcome(Outcome.DENY, Outcome.DEFER)),
                DecisionLine::sequence);
    }

    private LogPage<RefusedMessageLine> refusedMessages(AuditFilter filter) {
        return LogPage.of(
                log.refusedMessages(filter.question(Optional.empty(), AuditFilter.PAGE + 1)),
                RefusedMessageLine::sequence);
    }

    /** The screen without lines. */
    private ModelAndView screen(Screen screen, FilterForm form, boolean hasRule) {
        return new ModelAndView(
                        "console/" + screen.word(), form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("filter", FilterView.of(screen, form, hasRule, partners))
                .addObject("rows", List.of());
    }

    private <T, R> ModelAndView filled(
            ModelAndView page,
            Screen screen,
            FilterForm form,
            Visitor visitor,
            Function<AuditFilter, LogPage<T>> reading,
            Function<T, R> row) {
        AuditFilter filter = form.filter();
        readings.opened(visitor, screen, filter.words());
        LogPage<T> found = reading.apply(filter);
        found.older()
                .ifPresent(
                        before -> page.addObject("older", filter.before(before).address(screen.path())));
        return page.addObject("rows", found.lines().stream().map(row).toList());
    }
}
