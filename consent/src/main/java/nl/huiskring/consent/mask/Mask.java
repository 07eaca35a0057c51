package nl.huiskring.consent.mask;

import java.util.Optional;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.ValueType;
import nl.huiskring.model.policy.Permit;

/**
 * The text a decision lets a recipient see: as it is, in part (minimisation, AVG 5(1)(c)), or nothing but whom to ask.
 */
public final class Mask {
    private Mask() {}

    /**
     * The text to show.
     *
     * @param recipientMayProcessBsn whether law lets the recipient process the BSN (UAVG 46)
     * @param redaction takes protected words out of free text
     * @return empty when the item must not be shown at all
     */
    public static Optional<String> apply(
            Permit permit, Field field, String value, boolean recipientMayProcessBsn, Redaction redaction) {
        if (field == Field.BSN && !recipientMayProcessBsn) {
            return Optional.empty();
        }
        return switch (permit.outcome()) {
            case DENY, DEFER, SIGNAL_ONLY -> Optional.empty();
            case PERMIT -> Optional.of(field.type() == ValueType.TEXT ? redaction.ofSecrets(field, value) : value);
            case PERMIT_MASKED -> masked(field, value, redaction);
        };
    }

    /** Who it is about keeps name, role, year of birth (rule R39); free text loses every name, number and place. */
    private static Optional<String> masked(Field field, String value, Redaction redaction) {
        return switch (field) {
            case BIRTH_DATE -> Optional.of(value.substring(0, Math.min(4, value.length())));
            case SEX, PHONE, EMAIL -> Optional.empty();
            case NAME, ROLE, SUSPECT_ROLE, RELATION, BSN, ADDRESS -> Optional.of(value);
            default -> Optional.of(field.type() == ValueType.TEXT ? redaction.ofEverybody(value) : value);
        };
    }
}
