package nl.huiskring.bench.match;

import java.util.Optional;
import nl.huiskring.bench.people.Inhabitant;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.model.Bsn;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.message.Sex;

/** Inhabitants as the hub gets them in a message. */
final class Records {
    private Records() {}

    static PersonRecord of(Inhabitant inhabitant) {
        return new PersonRecord(
                text(inhabitant.bsn()).map(Bsn::new),
                text(inhabitant.given()),
                text(inhabitant.prefix()),
                text(inhabitant.family()),
                Optional.empty(),
                Optional.of(PartialDate.parse(inhabitant.birth())),
                inhabitant.sex().equals("M") ? Sex.MAN : Sex.VROUW,
                text(inhabitant.street()),
                text(inhabitant.number()),
                Optional.empty(),
                text(inhabitant.postcode()),
                text(inhabitant.city()),
                text(inhabitant.phone()),
                text(inhabitant.email()),
                Optional.empty(),
                true);
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
