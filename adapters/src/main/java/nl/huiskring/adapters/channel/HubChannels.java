package nl.huiskring.adapters.channel;

import java.util.List;
import java.util.Optional;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.Counts;
import nl.huiskring.model.exchange.CountsQuestion;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.InteractionStatus;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Receipt;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.exchange.RefusedMessage;
import nl.huiskring.model.exchange.StatusQuestion;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The questions an adapter asks the routes. A fault of the hub itself comes out as {@link ErrorCode#UNAVAILABLE}: the
 * detail of it stays inside, the sender may offer the message again.
 */
public final class HubChannels {
    private static final Logger LOG = LoggerFactory.getLogger(HubChannels.class);

    private final ProducerTemplate template;

    public HubChannels(ProducerTemplate template) {
        this.template = template;
    }

    /**
     * Hands over a checked message; when this returns, the message is kept.
     *
     * @throws Refusal what is wrong with it, or UNAVAILABLE
     */
    public Receipt receive(Received message) {
        return ask(Channels.RECEIVE, message, Receipt.class);
    }

    /**
     * Has a refusal recorded.
     *
     * @return the problems to answer with: those of the message, or UNAVAILABLE alone when they could not be recorded, for
     *     no refusal goes unrecorded
     */
    public List<Problem> refuse(RefusedMessage message) {
        try {
            template.requestBody(Channels.REFUSE, message);
            return message.problems();
        } catch (CamelExecutionException e) {
            return unavailable(Channels.REFUSE, e).problems();
        }
    }

    /** Where an interaction of this asker stands. */
    public InteractionStatus status(StatusQuestion question) {
        return ask(Channels.STATUS, question, InteractionStatus.class);
    }

    /**
     * The counts that this asker may have.
     *
     * @throws Refusal when the period is not one of whole months, or UNAVAILABLE
     */
    public Counts counts(CountsQuestion question) {
        return ask(Channels.COUNTS, question, Counts.class);
    }

    private <T> T ask(String channel, Object question, Class<T> answer) {
        try {
            return Optional.ofNullable(template.requestBody(channel, question, answer))
                    .orElseThrow(() -> new Refusal(ErrorCode.UNAVAILABLE, "/"));
        } catch (CamelExecutionException e) {
            throw refusalIn(e).orElseGet(() -> unavailable(channel, e));
        }
    }

    private static Optional<Refusal> refusalIn(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    /** The message of an exception may hold content; its class does not. */
    private static Refusal unavailable(String channel, CamelExecutionException fault) {
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        LOG.error("{} failed: {}", channel, cause.getClass().getName());
        return new Refusal(ErrorCode.UNAVAILABLE, "/");
    }
}
