package nl.huiskring.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.model.InteractionId;
import org.junit.jupiter.api.Test;

class PostgresBooksTest {
    private final Stores stores = new Stores();
    private final PostgresBooks books = new PostgresBooks(stores.jdbc);

    @Test
    void namesEveryAcceptedMessageWithItsState() {
        InteractionId done = stores.message();
        stores.message();
        stores.within(() -> stores.interactions.done(done, stores.now()));
        assertThat(books.messages())
                .hasSize(2)
                .allMatch(message -> message.sender().equals(Stores.POLICE.value()));
        assertThat(books.messages())
                .extracting(PostgresBooks.Taken::state)
                .containsExactlyInAnyOrder("DONE", "RECEIVED");
        assertThat(books.messages())
                .extracting(PostgresBooks.Taken::messageId)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.length() == 36);
    }

    @Test
    void namesEveryDeliveryWithItsState() {
        InteractionId cause = stores.message();
        stores.template.execute("""
                insert into household (id, opened_at) values ('00000000-0000-0000-0000-000000000001', now());
                insert into signal (id, household, recipient, purpose, version, household_ref, founded_for)
                values ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001',
                        '00000001999100021000', 'P2', 1, gen_random_uuid(),
                        '00000000-0000-0000-0000-000000000001')""");
        stores.template.update("""
                insert into delivery (id, signal, version, household, recipient, cause, level, composed_at, state, sealed)
                values ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000002', 1,
                        '00000000-0000-0000-0000-000000000001', '00000001999100021000', ?, 'RED', now(), 'GIVEN_UP', '')""", cause.value());
        assertThat(books.deliveries())
                .containsExactly(new PostgresBooks.Sent(
                        Stores.VEILIG_THUIS.value(), "00000000-0000-0000-0000-000000000003", "GIVEN_UP"));
    }

    @Test
    void anEmptyHubHoldsNothing() {
        assertThat(books.messages()).isEmpty();
        assertThat(books.deliveries()).isEmpty();
    }
}
