package nl.huiskring.adapters.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.huiskring.casework.alert.Route;
import nl.huiskring.casework.sharing.SharingTable;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;

/** The table "for which purpose an alert goes to whom" as it is shipped is that of the policy. */
class AlertOffersTest {
    private static final SharingTable SHIPPED = RuleFiles.sharing(Path.of("..", "config", "sharing", "sharing.yml"));
    private static final List<String> RULES =
            List.of("A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A11", "A12", "A13", "A14");

    @Test
    void offersEveryRuleToExactlyTheRecipientsOfThePolicy() {
        TreeMap<String, Set<String>> perKind = new TreeMap<>();
        for (String rule : RULES) {
            for (Route route : SHIPPED.ofAlert(rule, false)) {
                perKind.computeIfAbsent(route.recipient().code() + " " + route.purpose(), kind -> new TreeSet<>())
                        .add(rule);
            }
        }
        Set<String> local = Set.of("A01", "A07", "A11", "A12");
        assertThat(perKind)
                .hasSize(13)
                .containsEntry("politie P1", Set.of("A02", "A03", "A04", "A05", "A06", "A11", "A13", "A14"))
                .containsEntry("politie-meldkamer P1", Set.of("A13"))
                .containsEntry("reclassering P5", Set.of("A03", "A04", "A05", "A10", "A11"))
                .containsEntry("om P6", Set.of("A05"))
                .containsEntry("gecertificeerde-instelling P8", Set.of("A07", "A08"))
                .containsEntry("vrouwenopvang P9", Set.of("A03", "A04", "A05", "A11", "A13", "A14"))
                .containsEntry("wijkteam P4", local)
                .containsEntry("welzijnswerk P4", local)
                .containsEntry("gemeente P4", local)
                .containsEntry("verslavingszorg P10", Set.of("A03", "A10"))
                .containsEntry("forensische-zorg P10", Set.of("A03", "A10"))
                .containsEntry("burgemeester P7", Set.of("A03", "A04", "A05"));
        assertThat(perKind.get("veilig-thuis P2")).hasSize(13).doesNotContain("A13");
    }

    @Test
    void offersToVeiligThuisForItsInvestigationWhileThatRuns() {
        assertThat(SHIPPED.ofAlert("A09", true))
                .containsExactly(new Route(PartnerKind.VEILIG_THUIS, Set.of(), Purpose.P3));
    }

    @Test
    void offersToProbationOnlyAboutItsOwnClient() {
        Route route = SHIPPED.ofAlert("A03", false).stream()
                .filter(one -> one.recipient() == PartnerKind.RECLASSERING)
                .findFirst()
                .orElseThrow();
        assertThat(route.needed()).containsExactly(Involvement.OWN_CLIENT);
    }

    @Test
    void offersAnUnknownRuleToNobody() {
        assertThat(SHIPPED.ofAlert("A99", false)).isEmpty();
    }
}
