package nl.huiskring.household.match;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.model.Bsn;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.message.Sex;

/** Makes records for tests; every part can be changed by its own method. */
record Records(PersonRecord record) {
    static Records of(String given, String prefix, String family, String birth, Sex sex) {
        return new Records(new PersonRecord(
                Optional.empty(),
                text(given),
                text(prefix),
                text(family),
                Optional.empty(),
                text(birth).map(PartialDate::parse),
                sex,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true));
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    Records bsn(String bsn) {
        return change(r -> copy(
                r,
                Optional.of(new Bsn(bsn)),
                r.given(),
                r.family(),
                r.partnerFamily(),
                r.birthDate(),
                r.phone(),
                r.email(),
                r.localIdentity(),
                r.addressIsEvidence()));
    }

    Records given(String given) {
        return change(r -> copy(
                r,
                r.bsn(),
                text(given),
                r.family(),
                r.partnerFamily(),
                r.birthDate(),
                r.phone(),
                r.email(),
                r.localIdentity(),
                r.addressIsEvidence()));
    }

    Records family(String family) {
        return change(r -> copy(
                r,
                r.bsn(),
                r.given(),
                text(family),
                r.partnerFamily(),
                r.birthDate(),
                r.phone(),
                r.email(),
                r.localIdentity(),
                r.addressIsEvidence()));
    }

    Records partner(String partner) {
        return change(r -> copy(
                r,
                r.bsn(),
                r.given(),
                r.family(),
                text(partner),
                r.birthDate(),
                r.phone(),
                r.email(),
                r.localIdentity(),
                r.addressIsEvidence()));
    }

    Records birth(String birth) {
        return change(r -> copy(
                r,
                r.bsn(),
                r.given(),
                r.family(),
                r.partnerFamily(),
                text(birth).map(PartialDate::parse),
                r.phone(),
                r.email(),
                r.localIdentity(),
                r.addressIsEvidence()));
    }

    Records phone(String phone) {
        return change(r -> copy(
                r,
                r.bsn(),
                r.given(),
                r.family(),
                r.partnerFamily(),
                r.birthDate(),
                text(phone),
                r.email(),
                r.localIdentity(),
                r.addressIsEvidence()));
    }

    Records email(String email) {
        return change(r -> copy(
                r,
                r.bsn(),
                r.given(),
                r.family(),
                r.partnerFamily(),
                r.birthDate(),
                r.phone(),
                text(email),
                r.localIdentity(),
                r.addressIsEvidence()));
    }

    Records client(String identity) {
        return change(r -> copy(
                r,
                r.bsn(),
                r.given(),
                r.family(),
                r.partnerFamily(),
                r.birthDate(),
                r.phone(),
                r.email(),
                text(identity),
                r.addressIsEvidence()));
    }

    Records secretAddress() {
        return change(r -> copy(
                r,
                r.bsn(),
                r.given(),
                r.family(),
                r.partnerFamily(),
                r.birthDate(),
                r.phone(),
                r.email(),
                r.localIdentity(),
                false));
    }

    Records sex(Sex sex) {
        return change(r -> new PersonRecord(
                r.bsn(),
                r.given(),
                r.prefix(),
                r.family(),
                r.partnerFamily(),
                r.birthDate(),
                sex,
                r.street(),
                r.houseNumber(),
                r.suffix(),
                r.postcode(),
                r.city(),
                r.phone(),
                r.email(),
                r.localIdentity(),
                r.addressIsEvidence()));
    }

    Records at(String postcode, String number) {
        return change(r -> new PersonRecord(
                r.bsn(),
                r.given(),
                r.prefix(),
                r.family(),
                r.partnerFamily(),
                r.birthDate(),
                r.sex(),
                Optional.empty(),
                text(number),
                Optional.empty(),
                text(postcode),
                Optional.of("Hoogeveen"),
                r.phone(),
                r.email(),
                r.localIdentity(),
                r.addressIsEvidence()));
    }

    private Records change(UnaryOperator<PersonRecord> change) {
        return new Records(change.apply(record));
    }

    @SuppressWarnings("TooManyParameters")
    private static PersonRecord copy(
            PersonRecord r,
            Optional<Bsn> bsn,
            Optional<String> given,
            Optional<String> family,
            Optional<String> partner,
            Optional<PartialDate> birth,
            Optional<String> phone,
            Optional<String> email,
            Optional<String> identity,
            boolean evidence) {
        return new PersonRecord(
                bsn,
                given,
                r.prefix(),
                family,
                partner,
                birth,
                r.sex(),
                r.street(),
                r.houseNumber(),
                r.suffix(),
                r.postcode(),
                r.city(),
                phone,
                email,
                identity,
                evidence);
    }
}
