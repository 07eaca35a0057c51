package nl.huiskring.consent.mask;

import java.util.Optional;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.ValueType;
import nl.huiskring.model.policy.Permit;

/**
 * The text a decision lets a recipient see: as it is, in part (minimisation, AVG 5(1)(c)), or nothing but whom to ask.
 */
public final class Mask {
    /** Characters of a text in the contract, counted in UTF-16 as the strictest receiver counts; what is taken out adds some. */
    private static final int LONGEST = 4_000;

    private static final String CUT = "… [ingekort]";

    private Mask() {}

    /**
     * The text to show.
     *
     * @param recipientMayProcess whether law lets the recipient process this field at all; of numbers of persons that differs
     * @param redaction takes protected words out of free text
     * @return empty when the item must not be shown at all
     */
    public static Optional<String> apply(
            Permit permit, Field field, String value, boolean recipientMayProcess, Redaction redaction) {
        if (!recipientMayProcess) {
            return Optional.empty();
        }
        Optional<String> shown = switch (permit.outcome()) {
            case DENY, DEFER, SIGNAL_ONLY -> Optional.empty();
            case PERMIT -> Optional.of(field.type() == ValueType.TEXT ? redaction.ofSecrets(field, value) : value);
            case PERMIT_MASKED -> masked(field, value, redaction);
        };
        return shown.map(Mask::fitting);
    }

    /** A text that no receiver can refuse for its length; that it goes on shows. */
    private static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Who it is about keeps name, role, year of birth (rule R39); free text loses every name, number and place. */
    private static Optional<String> masked(Field field, String value, Redaction redaction) {
        return switch (field) {
            case BIRTH_DATE -> Optional.of(value.substring(0, Math.min(4, value.length())));
            case SEX, SKN, PHONE, EMAIL -> Optional.empty();
            case NAME, ROLE, SUSPECT_ROLE, RELATION, BSN, ADDRESS -> Optional.of(value);
            default -> Optional.of(field.type() == ValueType.TEXT ? redaction.ofEverybody(value) : value);
        };
    }
}
