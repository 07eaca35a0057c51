package nl.huiskring.routes;

import java.util.EnumSet;
import java.util.Set;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.policy.Involvement;

/**
 * What a recipient has to do with an item. A case is had for the whole household, and for nobody else whom a message names
 * unless he is in that case himself; a client, a measure, a report concern the persons the item is about. Who is excluded from
 * a plan is excluded, whatever else he is.
 *
 * <p>A client or measure goes along with a person wherever he is. A case, a report and a plan are of one household: a pleger
 * who is attached here too does not carry them over from the household of another victim.
 */
final class Ties {
    private Ties() {}

    /** Every involvement that is true; the decision is asked for each and the widest counts. */
    static Set<Involvement> in(HeldItem item, Partner recipient, Picture picture) {
        if (item.holder().equals(recipient.oin())) {
            return EnumSet.of(Involvement.HOLDER);
        }
        Set<Involvement> found = EnumSet.noneOf(Involvement.class);
        picture.tiesOf(recipient.oin()).forEach(tie -> {
            boolean bears = switch (tie.involvement()) {
                case CASE -> item.subjects().stream().allMatch(person -> isInCase(person, recipient, picture));
                case REPORTER, NAMED_PARTNER ->
                    picture.core().contains(tie.person()) && item.subjects().contains(tie.person());
                case OWN_CLIENT, ACTIVE_MEASURE, EXCLUDED -> item.subjects().contains(tie.person());
                case NONE, SELF, HOLDER -> false;
            };
            if (bears) {
                found.add(tie.involvement());
            }
        });
        if (found.contains(Involvement.EXCLUDED)) {
            return EnumSet.of(Involvement.EXCLUDED);
        }
        found.add(Involvement.NONE);
        return found;
    }

    private static boolean isInCase(PersonId person, Partner recipient, Picture picture) {
        return (picture.isMember(person) && picture.hasCase(recipient.oin()))
                || picture.tiesOf(recipient.oin())
                        .anyMatch(tie -> tie.involvement() == Involvement.CASE
                                && tie.person().equals(person));
    }

    /** Whether a recipient is involved with any of a household's members in one of these ways; none needed is always true. */
    static boolean anyOf(Set<Involvement> needed, Partner recipient, Picture picture) {
        return needed.isEmpty()
                || needed.contains(Involvement.NONE)
                || picture.tiesOf(recipient.oin())
                        .anyMatch(tie -> needed.contains(tie.involvement()) && isOfHousehold(tie, picture));
    }

    private static boolean isOfHousehold(Picture.Tie tie, Picture picture) {
        return switch (tie.involvement()) {
            case OWN_CLIENT, ACTIVE_MEASURE, EXCLUDED -> picture.isMember(tie.person());
            case CASE, REPORTER, NAMED_PARTNER -> picture.core().contains(tie.person());
            case NONE, SELF, HOLDER -> false;
        };
    }
}
