package nl.huiskring.console.review;

import java.util.ArrayList;
import java.util.List;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.ReviewDesk.Beside;
import nl.huiskring.model.exchange.ReviewDesk.Case;
import nl.huiskring.model.exchange.ReviewDesk.Ruling;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What a steward decides about a record, as the form says it: a candidate, nobody or later, and why. */
record RulingForm(
        @BindParam("besluit") @Nullable String choiceText,
        @BindParam("reden") @Nullable String reasonText) {
    private static final String NOBODY = "niemand";
    private static final String LATER = "later";

    static RulingForm empty() {
        return new RulingForm(null, null);
    }

    /** The id of a candidate, or a word. */
    public String choice() {
        return choiceText == null ? "" : choiceText;
    }

    public String reason() {
        return Reason.of(reasonText);
    }

    /** Keys of what is wrong; empty when the decision can be carried out. */
    List<String> faults(Case open) {
        List<String> faults = new ArrayList<>();
        if (choice().isEmpty()) {
            faults.add("review.fault.choice");
        } else if (!isWord() && !isCandidate(open)) {
            faults.add("review.fault.candidate");
        }
        Reason.fault(reason()).ifPresent(faults::add);
        return faults;
    }

    /** What was decided; only when there are no faults. */
    Ruling ruling() {
        return switch (choice()) {
            case NOBODY -> new Ruling.Nobody(reason());
            case LATER -> new Ruling.Later(reason());
            default -> new Ruling.Same(PersonId.parse(choice()), reason());
        };
    }

    private boolean isWord() {
        return choice().equals(NOBODY) || choice().equals(LATER);
    }

    /** Between looking and deciding a candidate can have become part of another person. */
    private boolean isCandidate(Case open) {
        return open.candidates().stream()
                .map(Beside::person)
                .anyMatch(person -> person.toString().equals(choice()));
    }
}
