package nl.huiskring.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.huiskring.adapters.storage.PostgresBooks;
import nl.huiskring.audit.AuditKind;
import org.junit.jupiter.api.Test;

/** What is in one book must be in the others, whichever of them is the one that lacks it. */
class BalanceTest {
    private final APlay play = APlay.well();

    @Test
    void booksThatAgreeLeaveNothingToSay() {
        assertThat(play.balance())
                .isEqualTo(new Balance(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void anAcceptedMessageThatTheHubCouldNotDealWithIsFailedAndLost() {
        message("soap", "FAILED");
        assertThat(play.balance().failed()).hasSize(1);
        assertThat(play.balance().lost()).singleElement().asString().endsWith("aanvaard, niet verwerkt");
    }

    @Test
    void anAcceptedMessageThatTheHubDoesNotHoldIsLost() {
        play.taken.clear();
        assertThat(play.balance().lost()).singleElement().asString().endsWith("aanvaard, niet verwerkt");
    }

    @Test
    void aMessageOverAnotherTransportIsAnotherMessage() {
        message("rest", "DONE");
        assertThat(play.balance().lost()).hasSize(1);
        assertThat(play.balance().unknown()).hasSize(1);
    }

    @Test
    void anAcceptedMessageThatTheLogDoesNotKnowIsUnlogged() {
        play.forget(AuditKind.RECEIVED);
        assertThat(play.balance().unlogged()).singleElement().asString().endsWith("aanvaard, niet in het logboek");
    }

    @Test
    void aMessageThatNoPartnerSentIsUnknown() {
        play.sent.clear();
        assertThat(play.balance().unknown()).hasSize(1);
    }

    @Test
    void aMessageThatWasNeverWorkedOnIsLost() {
        play.forget(AuditKind.MATCH);
        assertThat(play.balance().lost()).singleElement().asString().endsWith("vastgelegd, niet behandeld");
    }

    @Test
    void aMessageThatWasWorkedOnTwiceIsDoubled() {
        play.repeat(AuditKind.MATCH);
        assertThat(play.balance().doubled()).singleElement().asString().endsWith("2 keer behandeld");
    }

    @Test
    void aMessageThatWasTakenInAsNewTwiceIsDoubled() {
        play.repeat(AuditKind.RECEIVED);
        assertThat(play.balance().doubled()).contains(first(play) + ": bericht twee keer als nieuw vastgelegd");
    }

    private static String first(APlay play) {
        return play.logged().messages().getFirst().key().toString();
    }

    @Test
    void aDisclosureThatDidNotArriveIsLost() {
        play.received.clear();
        assertThat(play.balance().lost()).singleElement().asString().endsWith("signaal niet aangekomen");
    }

    @Test
    void anArrivalWithoutDisclosureInTheLogIsUnlogged() {
        play.forget(AuditKind.DISCLOSURE);
        assertThat(play.balance().unlogged())
                .singleElement()
                .asString()
                .endsWith("signaal zonder vastgelegde verstrekking");
    }

    @Test
    void anArrivalWithoutDeliveryInTheLogIsUnlogged() {
        play.forget(AuditKind.DELIVERED);
        assertThat(play.balance().unlogged())
                .singleElement()
                .asString()
                .endsWith("signaal zonder vastgelegde aflevering");
    }

    @Test
    void whatArrivedAtSomebodyElseIsLostAndUnlogged() {
        Balance balance = play.balance(play.booksWithTheDeliveryAtAnother());
        assertThat(balance.lost()).hasSize(1);
        assertThat(balance.unlogged()).isNotEmpty();
        assertThat(balance.unknown()).hasSize(1);
    }

    @Test
    void anArrivalThatTheHubDoesNotCallDeliveredIsUnknownToIt() {
        delivery("PENDING");
        assertThat(play.balance().unknown()).hasSize(1);
    }

    @Test
    void whatArrivedTwiceIsDoubled() {
        play.received.add(play.received.getFirst());
        assertThat(play.balance().doubled()).singleElement().asString().endsWith("signaal twee keer aangekomen");
    }

    @Test
    void oneVersionUnderTwoIdsIsDoubled() {
        play.received.add(play.delivery("another"));
        assertThat(play.balance().doubled()).singleElement().asString().endsWith("versie twee keer aangekomen");
    }

    @Test
    void aDeliveryThatWasGivenUpIsNamedAndLost() {
        delivery("GIVEN_UP");
        play.received.clear();
        play.forget(AuditKind.DELIVERED);
        assertThat(play.balance().givenUp()).hasSize(1);
        assertThat(play.balance().lost()).isNotEmpty();
    }

    private void message(String transport, String state) {
        PostgresBooks.Taken before = play.taken.removeFirst();
        play.taken.add(new PostgresBooks.Taken(before.sender(), transport, before.messageId(), state));
    }

    private void delivery(String state) {
        PostgresBooks.Sent before = play.deliveries.removeFirst();
        play.deliveries.add(new PostgresBooks.Sent(before.recipient(), before.delivery(), state));
    }
}
