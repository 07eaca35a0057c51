package nl.huiskring.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.RefusedMessage;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;

/** What was done, with what must be known of it afterwards. Ids, codes and counts only; never a value of a message. */
public sealed interface AuditEvent {
    AuditKind kind();

    /**
     * A message was accepted.
     *
     * @param digest hex SHA-256 over what the message says
     * @param isRepeat whether it had been accepted before; it then has no further effect
     */
    record MessageReceived(
            Oin sender, Transport transport, MessageType type, UUID messageId, String digest, boolean isRepeat)
            implements AuditEvent {
        @Override
        public AuditKind kind() {
            return AuditKind.RECEIVED;
        }
    }

    /**
     * A message was refused.
     *
     * @param sender as far as the transport proved it
     * @param messageId as the message said; may be anything a stranger wrote, so at most 80 characters of it
     */
    record MessageRefused(Transport transport, Optional<Oin> sender, Optional<String> messageId, List<Problem> problems)
            implements AuditEvent {
        private static final int MAX_LENGTH = 80;

        public MessageRefused {
            problems = List.copyOf(problems);
            messageId = messageId.map(text -> text.substring(0, Math.min(MAX_LENGTH, text.length())));
        }

        public MessageRefused(RefusedMessage refused) {
            this(refused.transport(), refused.sender(), refused.messageId(), refused.problems());
        }

        @Override
        public AuditKind kind() {
            return AuditKind.REFUSED_MESSAGE;
        }
    }

    /** One decision: the question, what it rested on, and the answer (Authorization Decision Log: one record per decision). */
    record Decided(DecisionQuestion question, DecisionFacts facts, DecisionAnswer answer) implements AuditEvent {
        @Override
        public AuditKind kind() {
            return AuditKind.DECISION;
        }
    }

    /**
     * A delivery was made up from permits and may now leave.
     *
     * @param digest hex SHA-256 over what is sent
     */
    record Disclosed(
            DeliveryId delivery,
            SignalId signal,
            int version,
            Oin recipient,
            PartnerKind recipientKind,
            Purpose purpose,
            Transport transport,
            List<Item> items,
            String digest)
            implements AuditEvent {
        public Disclosed {
            items = List.copyOf(items);
        }

        /**
         * One item of the delivery.
         *
         * @param source legal source of the rule, in words
         */
        public record Item(ItemId item, Field field, Oin holder, Outcome outcome, String rule, String source) {}

        @Override
        public AuditKind kind() {
            return AuditKind.DISCLOSURE;
        }
    }

    /**
     * The recipient has the delivery.
     *
     * @param reference what it gave back
     */
    record Delivered(DeliveryId delivery, Oin recipient, Transport transport, String reference) implements AuditEvent {
        @Override
        public AuditKind kind() {
            return AuditKind.DELIVERED;
        }
    }

    /**
     * An attempt to deliver failed.
     *
     * @param transport empty when the recipient is no longer registered
     * @param why without content
     */
    record DeliveryAttemptFailed(
            DeliveryId delivery, Oin recipient, Optional<Transport> transport, String why, boolean willBeRetried)
            implements AuditEvent {
        @Override
        public AuditKind kind() {
            return AuditKind.DELIVERY_FAILED;
        }
    }

    /**
     * A delivery that waited was decided about anew, and may no longer go as it was made up: it is not sent again.
     *
     * @param by the delivery that goes in its place, recorded as disclosed itself; empty when nothing of it may be told any more
     */
    record DeliverySuperseded(DeliveryId delivery, Oin recipient, Optional<DeliveryId> by) implements AuditEvent {
        @Override
        public AuditKind kind() {
            return AuditKind.SUPERSEDED;
        }
    }

    /**
     * A recipient is asked to take out again what it was told (AVG art. 19).
     *
     * @param delivery that asks it
     * @param items what is to be taken out, each with the delivery that told it and the code of the contract why
     */
    record ToldTakenBack(DeliveryId delivery, Oin recipient, List<Item> items) implements AuditEvent {
        public ToldTakenBack {
            items = List.copyOf(items);
        }

        @Override
        public AuditKind kind() {
            return AuditKind.TAKEN_BACK;
        }

        /** One fact. */
        public record Item(DeliveryId told, ItemId item, String why) {}
    }

    /**
     * The recipient confirmed the delivery with a message of its own.
     *
     * @param confirmedAt as the recipient says
     */
    record DeliveryConfirmed(DeliveryId delivery, Oin recipient, UUID messageId, Instant confirmedAt)
            implements AuditEvent {
        @Override
        public AuditKind kind() {
            return AuditKind.CONFIRMED;
        }
    }

    /**
     * The persons of a message were looked for among the known ones. Counts only: how alike two persons are is itself content.
     *
     * @param automatic found without doubt
     * @param review put before a data steward
     * @param fresh not known before
     * @param method name and version of the matcher
     */
    record PersonsMatched(int automatic, int review, int fresh, String method) implements AuditEvent {
        @Override
        public AuditKind kind() {
            return AuditKind.MATCH;
        }
    }

    /** A message that names a case and no persons was taken though nobody named that case in time: it is about nobody. */
    record CaseNotKnown(MessageType type) implements AuditEvent {
        @Override
        public AuditKind kind() {
            return AuditKind.CASE_NOT_KNOWN;
        }
    }

    /**
     * A data steward decided who a record is about. His reason stands with the events of the persons: it may name them.
     *
     * @param ruling {@code SAME}, {@code NOBODY} or {@code LATER}
     * @param model version of the matching model that he saw
     */
    record PersonsDecided(RecordId record, String ruling, String model) implements AuditEvent {
        @Override
        public AuditKind kind() {
            return AuditKind.RULING;
        }
    }

    /** Somebody logged in, or was refused. */
    record LoggedIn(boolean isAccepted) implements AuditEvent {
        @Override
        public AuditKind kind() {
            return AuditKind.LOGIN;
        }
    }

    /**
     * Somebody looked at something; household and persons are in the context. Reading the audit is one of these.
     *
     * @param what the screen or question, such as {@code huishouden} or {@code verstrekkingen}
     * @param isAllowed whether it was shown
     */
    record Viewed(String what, Optional<Purpose> purpose, boolean isAllowed) implements AuditEvent {
        @Override
        public AuditKind kind() {
            return AuditKind.VIEW;
        }
    }
}
