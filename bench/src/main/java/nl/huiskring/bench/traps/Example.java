package nl.huiskring.bench.traps;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.model.PartialDate;

/** Shows a record, which keeps its values to itself; only made-up persons may be shown so. */
final class Example {
    private Example() {}

    static String line(PersonRecord record) {
        return Stream.of(
                        record.given(),
                        record.prefix(),
                        record.family(),
                        record.partnerFamily().map(name -> "(" + name + ")"),
                        record.birthDate().map(PartialDate::toString),
                        Optional.of(record.sex().code()),
                        record.postcode(),
                        record.houseNumber(),
                        record.suffix(),
                        record.phone(),
                        record.email(),
                        Optional.of(record.addressIsEvidence() ? "" : "(secret)"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
