package nl.huiskring.routes;

import static nl.huiskring.routes.Town.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.huiskring.casework.alert.Finding;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;

class DraftTest {
    private final AHousehold household = new AHousehold(1);
    private final HeldItem one = household.item(Town.POLICE, Field.SITUATION, "x", person(1));
    private final HeldItem two = household.item(Town.POLICE, Field.CONCERNS, "y", person(1));

    @Test
    void itemThatIsSharedAndExplainsIsDecidedAboutOnce() {
        Draft draft = new Draft(Town.TEAM, Purpose.P4, List.of(one), List.of(alert(one, two)));
        assertThat(draft.items()).containsExactly(one, two);
    }

    @Test
    void joinedDraftHasAllReasonsAndEachItemOnce() {
        Draft.Alert alert = alert(two);
        Draft joined = new Draft(Town.TEAM, Purpose.P4, List.of(one), List.of())
                .joined(new Draft(Town.TEAM, Purpose.P4, List.of(one), List.of(alert)));
        assertThat(joined.shared()).containsExactly(one);
        assertThat(joined.alerts()).containsExactly(alert);
    }

    private static Draft.Alert alert(HeldItem... restsOn) {
        List<HeldItem> items = List.of(restsOn);
        Finding finding = new Finding(
                "A01",
                Level.RED,
                AHousehold.THEN,
                "woorden",
                "algemeen",
                items.stream().map(HeldItem::id).toList(),
                AHousehold.THEN);
        return new Draft.Alert(new AlertId(new UUID(8, 8)), Level.RED, AHousehold.THEN, finding, items);
    }
}
