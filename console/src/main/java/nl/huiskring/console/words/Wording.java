package nl.huiskring.console.words;

import java.util.Locale;
import nl.huiskring.model.PartnerDirectory;
import org.springframework.context.MessageSource;

/** The words of the screens in every language. */
public final class Wording {
    private final MessageSource messages;
    private final PartnerDirectory partners;

    public Wording(MessageSource messages, PartnerDirectory partners) {
        this.messages = messages;
        this.partners = partners;
    }

    /** The words in one language; Dutch for a language that the screens do not know. */
    public Words in(Locale locale) {
        return new Words(messages, locale, partners);
    }
}
