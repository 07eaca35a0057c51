package nl.huiskring.household.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.match.Extras;
import nl.huiskring.household.match.Features;
import nl.huiskring.household.match.Values;
import nl.huiskring.model.message.Sex;
import org.junit.jupiter.api.Test;

class PairsTest {
    private static final int PERSONS = 1_100;
    private static final int RECORDS_EACH = 20;

    @Test
    void findsEveryPairOfPersonsWithManyRecordsInALargeFile() {
        Features[] rows = IntStream.range(0, PERSONS * RECORDS_EACH)
                .mapToObj(row -> withNumber("number" + row % PERSONS))
                .toArray(Features[]::new);
        long[] pairs = Pairs.find(rows, rows.length, false);
        assertThat(pairs).hasSize(PERSONS * RECORDS_EACH * (RECORDS_EACH - 1) / 2);
        assertThat(pairs).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void findsPairsAcrossTwoFilesOnlyWhereOnePersonIsOnceInEach() {
        Features[] rows =
                IntStream.range(0, 6).mapToObj(row -> withNumber("one")).toArray(Features[]::new);
        assertThat(Pairs.find(rows, 2, true)).hasSize(2 * 4);
    }

    @Test
    void leavesAKeyThatTooManyRowsShareToTheOthers() {
        Features[] rows = IntStream.range(0, Pairs.PER_KEY + 1)
                .mapToObj(row -> withNumber("one"))
                .toArray(Features[]::new);
        assertThat(Pairs.find(rows, rows.length, false)).isEmpty();
    }

    private static Features withNumber(String number) {
        PersonRecord nameless = new PersonRecord(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sex.ONBEKEND,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
        Extras extras = new Extras(Optional.empty(), Optional.of(number), Optional.empty(), Optional.empty(), 0);
        return Features.of(nameless, extras, new Values());
    }
}
