package nl.huiskring.household;

import java.util.Optional;
import nl.huiskring.model.Bsn;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.message.Address;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.PersonName;
import nl.huiskring.model.message.Sex;

/**
 * What one source says about one person, as written; it is kept for good and never overwritten (matching.md 5.1). Its text
 * form shows nothing.
 *
 * @param localIdentity the sender's OIN and its own client number; says who it is only while the identity did not change
 * @param addressIsEvidence false for a secret address or a shelter: such a place neither finds nor proves anything
 */
public record PersonRecord(
        Optional<Bsn> bsn,
        Optional<String> given,
        Optional<String> prefix,
        Optional<String> family,
        Optional<String> partnerFamily,
        Optional<PartialDate> birthDate,
        Sex sex,
        Optional<String> street,
        Optional<String> houseNumber,
        Optional<String> suffix,
        Optional<String> postcode,
        Optional<String> city,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> localIdentity,
        boolean addressIsEvidence) {

    /** What this block of a message of this sender tells. */
    public static PersonRecord of(PersonBlock block, Oin sender) {
        PersonName name = block.name();
        Optional<Address> address = block.address();
        return new PersonRecord(
                block.bsn(),
                name.given(),
                name.prefix(),
                name.family(),
                name.partnerFamily(),
                block.birthDate(),
                block.sex(),
                address.flatMap(Address::street),
                address.flatMap(Address::houseNumber),
                address.flatMap(Address::suffix),
                address.flatMap(Address::postcode),
                address.flatMap(Address::city),
                block.phone(),
                block.email(),
                block.localId().map(number -> sender.value() + "/" + number.strip()),
                !block.placeIsSecret());
    }

    @Override
    public String toString() {
        return "PersonRecord[*]";
    }
}
