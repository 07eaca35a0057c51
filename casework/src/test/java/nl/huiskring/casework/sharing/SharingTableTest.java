package nl.huiskring.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;

/** The table that says who is asked about. */
class SharingTableTest {
    private static Offer offer(MessageType type, Involvement... needed) {
        return new Offer(type, PartnerKind.RECLASSERING, Purpose.P5, Set.of(needed));
    }

    @Test
    void findsTheOffersOfAType() {
        Offer one = offer(MessageType.POLITIE_REGISTRATIE, Involvement.OWN_CLIENT);
        Offer other = offer(MessageType.ZORGFORMULIER);
        SharingTable table = new SharingTable(List.of(one, other), List.of());
        assertThat(table.of(MessageType.ZORGFORMULIER)).containsExactly(other);
        assertThat(table.of(MessageType.SIGNAAL)).isEmpty();
    }

    @Test
    void refusesTheSameOfferTwice() {
        assertThatThrownBy(() -> new SharingTable(
                        List.of(offer(MessageType.SIGNAAL), offer(MessageType.SIGNAAL, Involvement.CASE)), List.of()))
                .hasMessageContaining("Signaal to reclassering for P5");
    }

    @Test
    void refusesAlertsOfWhatIsNoRule() {
        for (Set<String> rules : List.of(Set.<String>of(), Set.of("A3"), Set.of("A03", "iets"))) {
            assertThatThrownBy(() -> new AlertOffer(rules, PartnerKind.OM, Purpose.P6, Set.of()))
                    .hasMessageContaining("alerts to om for P6");
        }
    }

    @Test
    void refusesToOfferWhatIsNotForOthers() {
        for (MessageType type : List.of(
                MessageType.TOESTEMMING,
                MessageType.INTREKKING,
                MessageType.HUISHOUD_SIGNAAL,
                MessageType.ONTVANGSTBEVESTIGING)) {
            assertThatThrownBy(() -> offer(type)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> offer(MessageType.SIGNAAL, Involvement.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
