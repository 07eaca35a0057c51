package nl.huiskring.routes;

import static nl.huiskring.routes.Town.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditUnavailable;
import nl.huiskring.casework.alert.Thresholds;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;

class AccountTest {
    private final Recording.Log log = new Recording.Log();
    private final AHousehold household = new AHousehold(1).core(person(1)).tie(Town.TEAM, person(1), Involvement.CASE);

    private Composed composed() {
        HeldItem seen = household.item(Town.VEILIG_THUIS, Field.SITUATION, "Zij huilt.", person(1));
        HeldItem refused = household.item(Town.SCHOOL, Field.CONCERNS, "Hij drinkt.", person(1));
        household.item(Town.POLICE, Field.NAME, "Anna Bos", person(1));
        AskConsent ask = new AskConsent(Town.DECISIONS, person -> List.of(), Town.PARTNERS, Town.CLOCK);
        return new ComposeSignal(ask, new Recording.Post(), Town.PARTNERS, Thresholds.proposedFor("test"), Town.CLOCK)
                .compose(
                        new Draft(Town.TEAM, Purpose.P4, List.of(seen, refused), List.of()),
                        household.picture(),
                        AReport.TRACE,
                        () -> new Deliveries.NextVersion(new SignalId(new UUID(1, 1)), 1, "ref"));
    }

    private void account(Composed composed) {
        new Account(log, Town.CLOCK)
                .of(
                        composed,
                        household.picture(),
                        new AReport(MessageType.SIGNAAL, Town.SCHOOL).kept(new InteractionId(new UUID(6, 6))));
    }

    @Test
    void everyDecisionIsRecordedTheRefusedOnesToo() {
        account(composed());
        assertThat(log.events().stream().filter(AuditEvent.Decided.class::isInstance))
                .hasSize(3);
    }

    @Test
    void disclosureNamesExactlyWhatTheRecipientSees() {
        Composed composed = composed();
        account(composed);
        AuditEvent.Disclosed disclosed = (AuditEvent.Disclosed) log.events().getLast();
        assertThat(disclosed.items())
                .extracting(AuditEvent.Disclosed.Item::item)
                .containsExactlyElementsOf(composed.signal().orElseThrow().lines().stream()
                        .map(line -> line.permit().item())
                        .toList());
    }

    @Test
    void logHoldsNoContent() {
        account(composed());
        assertThat(log.text()).doesNotContain("huilt", "drinkt", "Bos");
    }

    @Test
    void withoutALogThereIsNoDisclosure() {
        log.isBroken = true;
        Composed composed = composed();
        assertThatThrownBy(() -> account(composed)).isInstanceOf(AuditUnavailable.class);
    }
}
