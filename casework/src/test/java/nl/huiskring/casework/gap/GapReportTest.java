package nl.huiskring.casework.gap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.huiskring.model.InteractionId;
import org.junit.jupiter.api.Test;

/** The gap between police and Veilig Thuis. */
class GapReportTest {
    private static final Instant MONDAY = Instant.parse("2026-06-08T08:00:00Z");
    private static final String HOOGEVEEN = "0118";

    private static PoliceRegistration registration(String number, Instant recordedAt) {
        return new PoliceRegistration(
                number,
                new InteractionId(UUID.nameUUIDFromBytes(number.getBytes(UTF_8))),
                recordedAt,
                recordedAt.minus(Duration.ofHours(3)),
                HOOGEVEEN);
    }

    private static LinkedCase linked(String number, Instant at) {
        return new LinkedCase(number, "VT-" + number, at);
    }

    @Test
    void everyRegistrationIsLinkedExplainedOrOpen() {
        Instant now = MONDAY.plus(Duration.ofHours(10));
        GapReport report = GapReport.of(
                List.of(registration("PL-1", MONDAY), registration("PL-2", MONDAY), registration("PL-3", MONDAY)),
                List.of(linked("pl-1 ", now)),
                List.of(new StatedReason("PL-2", "ANDERE_REGIO", "A. de Wit", now)),
                now);
        assertThat(report.rows()).hasSize(1);
        GapRow row = report.rows().getFirst();
        assertThat(row.week()).isEqualTo("2026-W24");
        assertThat(row.registrations()).isEqualTo(3);
        assertThat(row.linked()).isEqualTo(1);
        assertThat(row.withReason()).isEqualTo(1);
        assertThat(report.open())
                .extracting(OpenRegistration::registrationNumber)
                .containsExactly("PL-3");
        assertThat(report.overdue()).isEmpty();
    }

    @Test
    void namesTheReasonAndWhoStatedItUntilACaseIsFoundAfterAll() {
        List<PoliceRegistration> one = List.of(registration("PL-2", MONDAY));
        List<StatedReason> reasons = List.of(
                new StatedReason("pl-2", "ANDERE_REGIO", "A. de Wit", MONDAY.plusSeconds(60)),
                new StatedReason("PL-8", "DUBBELE_REGISTRATIE", "B. Smit", MONDAY));
        GapReport report = GapReport.of(one, List.of(), reasons, MONDAY.plusSeconds(60));
        assertThat(report.lines())
                .contains("Registratie pl-2 werd geen zaak: andere regio (vastgesteld door A. de Wit).")
                .noneMatch(line -> line.contains("PL-8"));
        assertThat(GapReport.of(one, List.of(), reasons, MONDAY).explained()).isEmpty();
        assertThat(GapReport.of(one, List.of(linked("PL-2", MONDAY)), reasons, MONDAY.plusSeconds(60))
                        .explained())
                .isEmpty();
    }

    @Test
    void isOverdueAfter24HoursAndNotBefore() {
        List<PoliceRegistration> one = List.of(registration("PL-1", MONDAY));
        Instant edge = MONDAY.plus(Duration.ofHours(24));
        assertThat(GapReport.of(one, List.of(), List.of(), edge).overdue()).isEmpty();
        GapReport late = GapReport.of(one, List.of(), List.of(), edge.plusSeconds(1));
        assertThat(late.overdue()).hasSize(1);
        assertThat(late.lines()).anyMatch(line -> line.startsWith("LET OP: Registratie PL-1"));
        assertThat(late.openLines())
                .containsExactly(
                        "LET OP: Registratie PL-1 (gemeente 0118) is 24 uur oud en nog niet gekoppeld of verklaard; de termijn van 24 uur is voorbij.");
    }

    @Test
    void closesByItselfWhenTheCaseComesIn() {
        List<PoliceRegistration> one = List.of(registration("PL-1", MONDAY));
        List<LinkedCase> cases = List.of(linked("PL-1", MONDAY.plus(Duration.ofHours(50))));
        assertThat(GapReport.of(one, cases, List.of(), MONDAY.plus(Duration.ofHours(49)))
                        .overdue())
                .hasSize(1);
        assertThat(GapReport.of(one, cases, List.of(), MONDAY.plus(Duration.ofHours(50)))
                        .open())
                .isEmpty();
    }

    @Test
    void countsARegistrationThatIsSentTwiceOnceFromTheFirstTime() {
        GapReport report = GapReport.of(
                List.of(registration("PL-1", MONDAY.plus(Duration.ofHours(20))), registration("PL-1", MONDAY)),
                List.of(),
                List.of(),
                MONDAY.plus(Duration.ofHours(30)));
        assertThat(report.open()).hasSize(1);
        assertThat(report.open().getFirst().ageHours()).isEqualTo(30);
    }

    @Test
    void listsACaseThatNamesARegistrationWhichNeverCame() {
        GapReport report = GapReport.of(List.of(), List.of(linked("PL-9", MONDAY)), List.of(), MONDAY);
        assertThat(report.unknownReferences()).containsExactly("PL-9");
        assertThat(report.lines()).anyMatch(line -> line.contains("PL-9"));
    }

    @Test
    void keepsMunicipalitiesAndWeeksApart() {
        PoliceRegistration elsewhere =
                new PoliceRegistration("PL-2", registration("PL-2", MONDAY).interaction(), MONDAY, MONDAY, "0114");
        Instant sundayNightInUtc = MONDAY.minus(Duration.ofHours(9));
        GapReport report = GapReport.of(
                List.of(
                        registration("PL-1", MONDAY),
                        elsewhere,
                        registration("PL-3", MONDAY.minus(Duration.ofDays(7))),
                        registration("PL-4", sundayNightInUtc)),
                List.of(),
                List.of(),
                MONDAY.plus(Duration.ofHours(1)));
        assertThat(report.rows())
                .extracting(row -> row.municipality() + " " + row.week() + " " + row.registrations())
                .containsExactly("0114 2026-W24 1", "0118 2026-W23 1", "0118 2026-W24 2");
    }

    @Test
    void explainsTheSumInDutch() {
        GapReport report = GapReport.of(
                List.of(registration("PL-1", MONDAY), registration("PL-2", MONDAY)),
                List.of(linked("PL-1", MONDAY)),
                List.of(),
                MONDAY.plus(Duration.ofHours(30)));
        assertThat(report.lines())
                .startsWith(
                        "Van 2 politieregistraties zijn er 1 gekoppeld aan een zaak van Veilig Thuis, 0 verklaard en 1 open, waarvan 1 langer dan 24 uur.");
    }

    @Test
    void refusesAReasonWithoutAName() {
        assertThatThrownBy(() -> new StatedReason("PL-1", "dubbel", " ", MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
