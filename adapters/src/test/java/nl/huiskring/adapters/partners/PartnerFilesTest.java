package nl.huiskring.adapters.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Purpose;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerFilesTest {
    private static final Path SHIPPED = Path.of("..", "config", "partners");
    private static final Map<String, String> VARIABLES = Map.of("town.port", "9443", "town.folder", "/tmp/town");

    @TempDir
    private Path folder;

    @Test
    void shippedFilesRegisterTheTenPartnersOfHoogeveen() {
        assertThat(PartnerFiles.load(SHIPPED, VARIABLES).all())
                .extracting(Partner::id, Partner::kind, Partner::transport)
                .containsExactly(
                        row("afpn", PartnerKind.FORENSISCHE_ZORG, Transport.REST),
                        row("bureau-jeugdzorg-drenthe", PartnerKind.GECERTIFICEERDE_INSTELLING, Transport.REST),
                        row("gemeente-hoogeveen", PartnerKind.GEMEENTE, Transport.REST),
                        row("landelijk-programmabureau", PartnerKind.PROGRAMMABUREAU, Transport.REST),
                        row("openbaar-ministerie", PartnerKind.OM, Transport.JMS),
                        row("politie-drenthe", PartnerKind.POLITIE, Transport.SOAP),
                        row("reclassering-noord", PartnerKind.RECLASSERING, Transport.SOAP),
                        row("veilig-thuis-drenthe", PartnerKind.VEILIG_THUIS, Transport.SOAP),
                        row("verslavingszorg-noord", PartnerKind.VERSLAVINGSZORG, Transport.REST),
                        row("welzijnswerk", PartnerKind.WELZIJNSWERK, Transport.FILES));
    }

    @Test
    void programmeOfficeReceivesCountsOnlyAndBringsNothing() {
        Partner office = shipped(PartnerKind.PROGRAMMABUREAU);
        assertThat(office.purposes()).containsExactly(Purpose.P13);
        assertThat(office.categories()).isEmpty();
        assertThat(office.mayProcessBsn()).isFalse();
    }

    @Test
    void everyFieldOfAFileArrives() {
        Partner police = shipped(PartnerKind.POLITIE);
        assertThat(police.oin().value()).isEqualTo("00000001999100011000");
        assertThat(police.endpoint()).isEqualTo(URI.create("https://127.0.0.1:9443/politie-drenthe/soap"));
        assertThat(police.municipalities()).hasSize(12).contains("0118", "1690");
        assertThat(police.categories()).contains(Category.D06, Category.D07).doesNotContain(Category.D14);
        assertThat(police.contact()).contains("politie Drenthe");
        assertThat(police.covenant())
                .isEqualTo(new Partner.Covenant(
                        "convenant-huiselijk-geweld-hoogeveen",
                        CovenantState.SIGNED,
                        Optional.of(LocalDate.of(2030, 12, 31))));
        assertThat(shipped(PartnerKind.WELZIJNSWERK).endpoint()).isEqualTo(URI.create("file:///tmp/town/welzijnswerk"));
    }

    /** An RSIN passes the eleven-test; a number that fails it cannot be that of a real organisation. */
    @Test
    void noShippedOinCanBelongToARealOrganisation() {
        assertThat(PartnerFiles.load(SHIPPED, VARIABLES).all()).allSatisfy(partner -> {
            assertThat(partner.oin().value()).matches("00000001[0-9]{9}000");
            assertThat(passesElevenTest(partner.oin().value().substring(8, 17))).isFalse();
        });
    }

    @Test
    void aSecondMunicipalityComesInByAFileAlone() throws IOException {
        String hoogeveen = Files.readString(SHIPPED.resolve("gemeente-hoogeveen.yml"));
        Files.writeString(folder.resolve("gemeente-hoogeveen.yml"), hoogeveen);
        Files.writeString(
                folder.resolve("gemeente-de-wolden.yml"),
                hoogeveen
                        .replaceAll("oin: .*", "oin: \"00000001999100999000\"")
                        .replace("Gemeente Hoogeveen", "Gemeente De Wolden")
                        .replace("\"0118\"", "1690"));
        PartnerDirectory directory = PartnerFiles.load(folder, VARIABLES);
        assertThat(directory.ofKind(PartnerKind.GEMEENTE))
                .extracting(Partner::name, partner -> partner.serves(Optional.of("1690")))
                .containsExactly(tuple("Gemeente De Wolden", true), tuple("Gemeente Hoogeveen", false));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "contact | contact: .* | '' | is missing",
                "colour | contact: | colour: green#contact: | unknown key",
                "oin | oin: .* | oin: 0000000199910001100 | 20 digits",
                "kind | kind: .* | kind: bakkerij | unknown PartnerKind",
                "transport | transport: .* | transport: fax | unknown Transport",
                "endpoint | https: | http: | https://host",
                "endpoint | https://.* | https://a b | Illegal character",
                "endpoint | town.port | town.haven | no value for ${town.haven}",
                "purposes | P1, | P99, | P99",
                "categories | D01, | D99, | D99",
                "municipalities | \"1680\" | \"168\" | four digits",
                "mayProcessBsn | mayProcessBsn: true | mayProcessBsn: misschien | true or false",
                "covenant.state | state: SIGNED | state: MONDELING | MONDELING",
                "covenant.validUntil | 2030-12-31 | 2030-02-31 | 2030-02-31",
                "covenant.owner | state: SIGNED | state: SIGNED#  owner: x | unknown key",
                "name | name: | name: a#name: | twice",
            })
    void namesFileAndKeyOfAFault(String key, String pattern, String replacement, String message) throws IOException {
        String good = Files.readString(SHIPPED.resolve("politie-drenthe.yml"));
        String bad = good.replaceAll("(?m)" + pattern, replacement.replace("#", "\n"));
        assertThat(bad).isNotEqualTo(good);
        Files.writeString(folder.resolve("politie-drenthe.yml"), bad);
        assertThatExceptionOfType(PartnerFileFault.class)
                .isThrownBy(() -> PartnerFiles.load(folder, VARIABLES))
                .satisfies(fault -> assertThat(fault.key()).isEqualTo(key))
                .withMessageContaining("politie-drenthe.yml")
                .withMessageContaining(message);
    }

    @Test
    void refusesTwoPartnersWithOneOin() throws IOException {
        String police = Files.readString(SHIPPED.resolve("politie-drenthe.yml"));
        Files.writeString(folder.resolve("politie-a.yml"), police);
        Files.writeString(folder.resolve("politie-b.yml"), police);
        assertThatExceptionOfType(PartnerFileFault.class)
                .isThrownBy(() -> PartnerFiles.load(folder, VARIABLES))
                .withMessage("politie-b.yml, oin: is that of politie-a.yml too");
    }

    @Test
    void refusesTwoPartnersWithOneFolder() throws IOException {
        String welfare = Files.readString(SHIPPED.resolve("welzijnswerk.yml"));
        Files.writeString(folder.resolve("a.yml"), welfare);
        Files.writeString(
                folder.resolve("b.yml"),
                welfare.replaceAll("oin: .*", "oin: \"00000001999100999000\"")
                        .replaceAll("(endpoint: \\S*)/welzijnswerk", "$1/ander/../welzijnswerk/"));
        assertThatExceptionOfType(PartnerFileFault.class)
                .isThrownBy(() -> PartnerFiles.load(folder, VARIABLES))
                .withMessage("b.yml, endpoint: is that of a.yml too");
    }

    @Test
    void refusesAQueueThatTheBrokerWouldNotServe() throws IOException {
        String prosecution = Files.readString(SHIPPED.resolve("openbaar-ministerie.yml"));
        Files.writeString(folder.resolve("om.yml"), prosecution.replaceAll("endpoint: .*", "endpoint: partner.om.uit"));
        assertThatExceptionOfType(PartnerFileFault.class)
                .isThrownBy(() -> PartnerFiles.load(folder, VARIABLES))
                .withMessageContaining("om.yml, endpoint");
    }

    private static Partner shipped(PartnerKind kind) {
        return PartnerFiles.load(SHIPPED, VARIABLES).ofKind(kind).getFirst();
    }

    private static Tuple row(String id, PartnerKind kind, Transport transport) {
        return tuple(id, kind, transport);
    }

    private static boolean passesElevenTest(String digits) {
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            int weight = place == 8 ? -1 : 9 - place;
            sum += weight * (digits.charAt(place) - '0');
        }
        return sum % 11 == 0;
    }
}
