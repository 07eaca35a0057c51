package nl.huiskring.adapters.channel;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.Counts;
import nl.huiskring.model.exchange.CountsQuestion;
import nl.huiskring.model.exchange.InteractionStatus;
import nl.huiskring.model.exchange.Receipt;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.RefusedMessage;
import nl.huiskring.model.exchange.StatusQuestion;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** Stands for the routes at the adapters' edge: keeps what it is handed and answers as it is told. */
public final class FakeHub implements AutoCloseable {
    /** When everything is received. */
    public static final Instant RECEIVED_AT = Instant.parse("2026-06-14T10:00:01Z");

    private final CamelContext context = new DefaultCamelContext();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<RefusedMessage> refused = new CopyOnWriteArrayList<>();
    private final Set<UUID> known = new HashSet<>();
    private volatile Consumer<Received> onReceive = message -> {};
    private volatile Optional<RuntimeException> refuseFault = Optional.empty();
    private volatile InteractionStatus status = InteractionStatus.UNKNOWN;
    private volatile Optional<StatusQuestion> question = Optional.empty();
    private volatile Function<CountsQuestion, Counts> counts = FakeHub::none;

    public FakeHub() {
        add(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from(Channels.RECEIVE)
                        .process(exchange -> exchange.getMessage().setBody(receive(bodyOf(exchange, Received.class))));
                from(Channels.REFUSE).process(exchange -> refuse(bodyOf(exchange, RefusedMessage.class)));
                from(Channels.STATUS)
                        .process(exchange ->
                                exchange.getMessage().setBody(answer(bodyOf(exchange, StatusQuestion.class))));
                from(Channels.COUNTS)
                        .process(exchange ->
                                exchange.getMessage().setBody(counts.apply(bodyOf(exchange, CountsQuestion.class))));
            }
        });
        context.start();
    }

    private static <T> T bodyOf(Exchange exchange, Class<T> type) {
        return Objects.requireNonNull(exchange.getMessage().getBody(type));
    }

    /** Adds the routes of an adapter. */
    public void add(RoutesBuilder routes) {
        try {
            context.addRoutes(routes);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public HubChannels channels() {
        return new HubChannels(context.createProducerTemplate());
    }

    /** Sends a body to a channel and gives the answer. */
    public <T> T ask(String channel, Object body, Class<T> answer) {
        return Objects.requireNonNull(context.createProducerTemplate().requestBody(channel, body, answer));
    }

    /** What has to happen when a message is handed over, such as a refusal. */
    public void onReceive(Consumer<Received> what) {
        onReceive = what;
    }

    public void refusalsFail() {
        refuseFault =
                Optional.of(new IllegalStateException("the database is away, and 999993653 is no text for a log"));
    }

    public void status(InteractionStatus answer) {
        status = answer;
    }

    /** What is answered to a question for counts. */
    public void counts(Function<CountsQuestion, Counts> answer) {
        counts = answer;
    }

    private static Counts none(CountsQuestion question) {
        return new Counts(question.from(), question.until(), List.of());
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public List<RefusedMessage> refused() {
        return List.copyOf(refused);
    }

    public Optional<StatusQuestion> question() {
        return question;
    }

    /** Forgets everything. */
    public synchronized void reset() {
        received.clear();
        refused.clear();
        known.clear();
        onReceive = message -> {};
        refuseFault = Optional.empty();
        status = InteractionStatus.UNKNOWN;
        question = Optional.empty();
        counts = FakeHub::none;
    }

    private synchronized Receipt receive(Received message) {
        onReceive.accept(message);
        received.add(message);
        boolean repeated = !known.add(message.report().envelope().messageId());
        return new Receipt(new InteractionId(new UUID(7, 7)), RECEIVED_AT, repeated);
    }

    private void refuse(RefusedMessage message) {
        refuseFault.ifPresent(fault -> {
            throw fault;
        });
        refused.add(message);
    }

    private InteractionStatus answer(StatusQuestion asked) {
        question = Optional.of(asked);
        return status;
    }

    @Override
    public void close() {
        context.stop();
    }
}
