package nl.huiskring.console.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.huiskring.console.access.NotThere;
import nl.huiskring.console.access.Visitor;
import nl.huiskring.console.words.Wording;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.exchange.ReviewDesk;
import nl.huiskring.model.exchange.ReviewDesk.Whole;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Persons by a number, the records of one, and taking records out. The desk itself records looks and decisions. */
@Controller
class PersonController {
    private static final int LONGEST_NUMBER = 80;

    private final ReviewDesk desk;
    private final Wording wording;

    PersonController(ReviewDesk desk, Wording wording) {
        this.desk = desk;
        this.wording = wording;
    }

    /** Without a number only the form. */
    @GetMapping("/personen")
    ModelAndView search(@RequestParam(name = "nummer", required = false) @Nullable String typed, Visitor visitor) {
        String number = typed == null ? "" : typed.strip();
        boolean isAsked = typed != null;
        boolean isReadable = !number.isEmpty() && number.length() <= LONGEST_NUMBER;
        ModelAndView page = new ModelAndView(
                        "console/personen", isAsked && !isReadable ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .addObject("number", number)
                .addObject("faults", isAsked && !isReadable ? List.of("persons.fault") : List.of());
        return isReadable ? page.addObject("persons", named(number, visitor)) : page;
    }

    private List<String> named(String number, Visitor visitor) {
        return desk.named(number, visitor.viewer()).stream()
                .map(PersonId::toString)
                .toList();
    }

    @GetMapping("/personen/{person}")
    ModelAndView person(@PathVariable UUID person, Visitor visitor, Locale locale) {
        return page(whole(person, visitor), SplitForm.empty(), List.of(), locale);
    }

    @PostMapping("/personen/{person}")
    ModelAndView split(
            @PathVariable UUID person,
            @RequestParam(name = "record", defaultValue = "") Set<UUID> records,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            Visitor visitor,
            Locale locale,
            RedirectAttributes next) {
        SplitForm form =
                new SplitForm(records.stream().map(RecordId::new).collect(Collectors.toSet()), Reason.of(reason));
        Whole whole = whole(person, visitor);
        List<String> faults = form.faults(whole);
        if (!faults.isEmpty()) {
            return page(whole, form, faults, locale);
        }
        boolean isSplit = desk.split(whole.person(), form.part(), form.reason(), visitor.viewer());
        next.addFlashAttribute("message", isSplit ? Message.done("split.done") : Message.missed("split.gone"));
        return new ModelAndView("redirect:/personen/" + person);
    }

    private Whole whole(UUID person, Visitor visitor) {
        return desk.person(new PersonId(person), visitor.viewer()).orElseThrow(NotThere::new);
    }

    private ModelAndView page(Whole whole, SplitForm form, List<String> faults, Locale locale) {
        return new ModelAndView("console/persoon", faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("page", PersonPage.of(whole, wording.in(locale)))
                .addObject("form", form)
                .addObject("faults", faults);
    }
}
