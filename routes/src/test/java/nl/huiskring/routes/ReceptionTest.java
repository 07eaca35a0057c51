package nl.huiskring.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditUnavailable;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.InteractionStatus;
import nl.huiskring.model.exchange.Interactions;
import nl.huiskring.model.exchange.Kept;
import nl.huiskring.model.exchange.Outbox;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Receipt;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.exchange.RefusedMessage;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.PersonRole;
import org.junit.jupiter.api.Test;

class ReceptionTest {
    private final Recording.Work work = new Recording.Work();
    private final Recording.Log log = new Recording.Log();
    private final Book book = new Book();
    private final List<UUID> queued = new ArrayList<>();
    private final Reception reception = new Reception(book, new Queue(), log, work.transactions(), Town.CLOCK);
    private final AReport report = new AReport(MessageType.SIGNAAL, Town.SCHOOL)
            .person("p1", PersonRole.SLACHTOFFER, "Bos")
            .says(Field.SITUATION, "Zij huilt.");

    @Test
    void acceptedMessageIsKeptQueuedAndRecordedInOneTransaction() {
        Receipt receipt = reception.keep(report.received());
        assertThat(queued).containsExactly(receipt.interaction().value());
        assertThat(log.events())
                .hasOnlyElementsOfType(AuditEvent.MessageReceived.class)
                .hasSize(1);
        assertThat(work.rolledBack).isZero();
        assertThat(work.open).isZero();
    }

    @Test
    void repeatedMessageIsNotQueuedAgain() {
        Receipt first = reception.keep(report.received());
        Receipt second = reception.keep(report.received());
        assertThat(second.interaction()).isEqualTo(first.interaction());
        assertThat(queued).hasSize(1);
        assertThat(log.events()).hasSize(2);
    }

    @Test
    void nothingIsAcceptedThatCannotBeRecorded() {
        log.isBroken = true;
        assertThatThrownBy(() -> reception.keep(report.received())).isInstanceOf(AuditUnavailable.class);
        assertThat(work.rolledBack).isEqualTo(1);
    }

    @Test
    void logNamesNoContent() {
        reception.keep(report.received());
        assertThat(log.text()).doesNotContain("huilt", "Bos", "Schuilkade");
    }

    /** Kept, it would be neither given nor withdrawn: the sender hears it at once. */
    @Test
    void consentThatNobodyUnderstandsIsRefused() {
        AReport unclear = new AReport(MessageType.INTREKKING, Town.CARE)
                .person("p1", PersonRole.BETROKKENE, "Bos")
                .says(Field.CONSENT_CATEGORY, "alles")
                .says(Field.CONSENT_TO, "gemeente")
                .says(Field.CONSENT_PURPOSE, "P4")
                .says(Field.WITHDRAWN_ON, "2026-03-01");
        assertThatThrownBy(() -> reception.keep(unclear.received()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .containsExactly(new Problem(ErrorCode.SCHEMA_INVALID, "inhoud/toestemmingvoor")))
                .hasMessageNotContaining("alles");
        assertThat(queued).isEmpty();
    }

    @Test
    void refusalIsRecordedAndNothingElse() {
        reception.refuse(new RefusedMessage(
                Transport.REST,
                Optional.of(Town.SCHOOL.oin()),
                Optional.empty(),
                List.of(new Problem(ErrorCode.MALFORMED, "/"))));
        assertThat(log.events())
                .hasOnlyElementsOfType(AuditEvent.MessageRefused.class)
                .hasSize(1);
        assertThat(book.kept).isEmpty();
    }

    private final class Queue implements Outbox {
        @Override
        public void add(String queue, UUID reference) {
            assertThat(work.open).as("within the transaction").isEqualTo(1);
            queued.add(reference);
        }

        @Override
        public int relay(int atMost, Consumer<Entry> sender) {
            return 0;
        }
    }

    private static final class Book implements Interactions {
        final Map<UUID, Receipt> kept = new HashMap<>();

        @Override
        public Receipt keep(Received received, Instant now) {
            UUID id = received.report().envelope().messageId();
            Receipt known = kept.get(id);
            if (known != null) {
                return new Receipt(known.interaction(), known.receivedAt(), true);
            }
            Receipt receipt = new Receipt(new InteractionId(UUID.randomUUID()), now, false);
            kept.put(id, receipt);
            return receipt;
        }

        @Override
        public Optional<Kept> take(InteractionId id) {
            return Optional.empty();
        }

        @Override
        public Kept kept(InteractionId id) {
            throw new NoSuchElementException("intake reads nothing");
        }

        @Override
        public void done(InteractionId id, Instant now) {}

        @Override
        public long givenUpSince(Instant moment) {
            return 0;
        }

        @Override
        public void stumbled(InteractionId id) {}

        @Override
        public int requeue(Instant waitingSince, int mostStumbles, Instant now) {
            return 0;
        }

        @Override
        public InteractionStatus status(Oin asker, String id) {
            return InteractionStatus.UNKNOWN;
        }

        @Override
        public long pending() {
            return kept.size();
        }
    }
}
