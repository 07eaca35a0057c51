package nl.huiskring.casework.sharing;

import nl.huiskring.model.message.Field;

/** A consent or withdrawal that cannot be understood. It must go to a person: neither may be guessed at, nor lost. */
public final class UnclearConsent extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The field that is missing or unclear; nothing of its content is repeated. */
    private final Field field;

    UnclearConsent(Field field, String why) {
        super(field.word() + ": " + why);
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
