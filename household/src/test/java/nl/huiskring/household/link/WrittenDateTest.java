package nl.huiskring.household.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {
    @ParameterizedTest(name = "{1} as {0}: {2}")
    @CsvSource({
        "yyyyMMdd, 19800503, 19800503",
        "yyyy-MM-dd, 1980-05-03, 19800503",
        "dd-MM-yyyy, 3-5-1980, 19800503",
        "dd/MM/yyyy, 03.05.1980, 19800503",
        "MM/dd/yyyy, 05/03/1980, 19800503",
        "dd-MM-yyyy, 00-00-1980, 19800000",
        "dd-MM-yyyy, 1980, 19800000",
        "yyyy, 1980, 19800000",
        "MM-yyyy, 05-1980, 19800500",
        "dd-MM-yy, 03-05-80, 19800503",
        "ddMMyy, 030580, 19800503",
        "dd-MM-yy, 03-05-12, 20120503",
        "dd-MM-yy, 03-05-1912, 19120503",
        "yyyy-MM-dd'T'HH:mm:ss, 1980-05-03T12:30:00, 19800503",
        "yyyy-MM-dd HH:mm, 1980-05-03 00:00, 19800503",
        "yyyyMMddHHmmss, 19800503123000, 19800503",
        "yyyy-MM-dd, 1980-05-03T00:00:00Z, 19800503",
        "yyyyMMdd, 19800231, 19800231",
        "yyyyMMdd, 198005031, 0",
        "yyyyMMdd, 1980050, 0",
        "dd-MM-yyyy, 03-05-198, 0",
        "dd-MM-yyyy, 003-05-1980, 0",
        "dd-MM-yyyy, gisteren, 0",
        "dd-MM-yyyy, 99999999999-1-1980, 0"
    })
    void readsADateAsTheFormatSays(String format, String text, int expected) throws LinkException {
        assertThat(new WrittenDate(format).read(text)).isEqualTo(expected);
    }
}
