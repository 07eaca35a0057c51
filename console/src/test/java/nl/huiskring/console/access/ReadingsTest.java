package nl.huiskring.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.console.Fixture;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private final List<AuditRecord> written = new ArrayList<>();
    private final Readings readings = new Readings(written::addAll, Fixture.CLOCK);

    @Test
    void recordNamesTheRoleThatOpensTheScreen() {
        Visitor both = visitor(Role.VT_MEDEWERKER, Role.PRIVACY_OFFICER);
        readings.opened(both, Screen.DISCLOSURES, "regel=R01");
        assertThat(written.getFirst().context().actor().role()).contains("privacy-officer");
        assertThat(written.getFirst().event())
                .isEqualTo(new AuditEvent.Viewed("verstrekkingen regel=R01", Optional.empty(), true));
        assertThat(written.getFirst().context().actor().accessPoint()).contains("console");
    }

    @Test
    void refusalNamesAllRolesOrNone() {
        readings.refused(visitor(Role.STEWARD, Role.AUDITOR), "console");
        readings.refused(visitor(), "console");
        assertThat(written)
                .extracting(record -> record.context().actor().role().orElseThrow())
                .containsExactly("auditor steward", "geen");
    }

    @Test
    void everyReadingHasATraceOfItsOwn() {
        readings.opened(visitor(Role.VT_MEDEWERKER), Screen.SIGNALS);
        readings.opened(visitor(Role.VT_MEDEWERKER), Screen.SIGNALS);
        assertThat(written).extracting(record -> record.trace().traceId()).doesNotHaveDuplicates();
    }

    @Test
    void recordCanBeWrittenToTheLog() {
        readings.opened(visitor(Role.VT_MEDEWERKER), Screen.SIGNALS);
        assertThat(written.getFirst().canonicalBytes()).isNotEmpty();
    }

    private static Visitor visitor(Role... roles) {
        return new Visitor("user-1", "Vera Vos", Set.of(roles), Optional.of(Fixture.VEILIG_THUIS));
    }
}
