package nl.huiskring.consent;

import java.util.List;

/** Who must consent, by the age of the person concerned (BW 7:450 and 7:457, Jeugdwet 7.3.11, followed here for all data). */
enum ConsentAge {
    /** Younger than twelve: the parents. */
    CHILD,
    /** Twelve to fifteen: the child and the parents. */
    YOUNG_PERSON,
    /** Sixteen and older: the person alone. */
    GROWN_UP;

    static ConsentAge of(int age) {
        if (age >= 16) {
            return GROWN_UP;
        }
        return age >= 12 ? YOUNG_PERSON : CHILD;
    }

    /** Whether these consents, each valid by itself, together come from everybody who must give it. */
    boolean isSatisfiedBy(List<Consent> valid) {
        boolean self = valid.stream().anyMatch(consent -> consent.by().includesSelf());
        boolean parents = valid.stream().anyMatch(consent -> consent.by().includesParents());
        return switch (this) {
            case CHILD -> parents;
            case YOUNG_PERSON -> self && parents;
            case GROWN_UP -> self;
        };
    }
}
