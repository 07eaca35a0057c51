package nl.huiskring.bench.traps;

import java.util.List;
import java.util.Optional;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.message.Sex;

/**
 * Who somebody really is; a source writes it down in its own {@link Style}.
 *
 * @param given given names, the first one first
 * @param call name of daily life, often the first given name
 * @param partner family name of the partner, where it is used
 * @param mobile 0 when there is none
 * @param mailbox number in the e-mail address; 0 when there is none
 * @param bsn 0 when it is not known
 */
record Inhabitant(
        Origin origin,
        Sex sex,
        List<String> given,
        String call,
        FamilyName family,
        Optional<FamilyName> partner,
        PartialDate birth,
        Dwelling home,
        int mobile,
        int mailbox,
        int bsn) {

    Inhabitant named(List<String> others, String otherCall) {
        return new Inhabitant(origin, sex, others, otherCall, family, partner, birth, home, mobile, mailbox, bsn);
    }

    Inhabitant of(FamilyName other) {
        return new Inhabitant(origin, sex, given, call, other, partner, birth, home, mobile, mailbox, bsn);
    }

    Inhabitant with(Optional<FamilyName> other) {
        return new Inhabitant(origin, sex, given, call, family, other, birth, home, mobile, mailbox, bsn);
    }

    Inhabitant born(PartialDate other) {
        return new Inhabitant(origin, sex, given, call, family, partner, other, home, mobile, mailbox, bsn);
    }

    Inhabitant of(Sex other) {
        return new Inhabitant(
                origin, other, given, call, family.borneBy(other), partner, birth, home, mobile, mailbox, bsn);
    }

    Inhabitant at(Dwelling other) {
        return new Inhabitant(origin, sex, given, call, family, partner, birth, other, mobile, mailbox, bsn);
    }

    Inhabitant reached(int otherMobile, int otherMailbox) {
        return new Inhabitant(origin, sex, given, call, family, partner, birth, home, otherMobile, otherMailbox, bsn);
    }

    Inhabitant withoutBsn() {
        return new Inhabitant(origin, sex, given, call, family, partner, birth, home, mobile, mailbox, 0);
    }
}
