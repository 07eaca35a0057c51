package nl.huiskring.adapters.soap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.RefusedMessage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** Stands for the routes: notes what reaches the two channels and answers as it is told. */
final class Routes implements AutoCloseable {
    final List<Received> received = Collections.synchronizedList(new ArrayList<>());
    final List<RefusedMessage> refused = Collections.synchronizedList(new ArrayList<>());
    private final DefaultCamelContext context = new DefaultCamelContext();
    private volatile Function<Received, Object> answer;
    private volatile boolean auditDown;

    Routes(Function<Received, Object> answer) throws Exception {
        this.answer = answer;
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from(Channels.RECEIVE).process(exchange -> {
                    Received message = exchange.getMessage().getMandatoryBody(Received.class);
                    received.add(message);
                    exchange.getMessage().setBody(Routes.this.answer.apply(message));
                });
                from(Channels.REFUSE)
                        .process(exchange -> note(exchange.getMessage().getMandatoryBody(RefusedMessage.class)));
            }
        });
        context.start();
    }

    private void note(RefusedMessage message) {
        if (auditDown) {
            throw new IllegalStateException("the audit cannot be written");
        }
        refused.add(message);
    }

    void auditDown(boolean down) {
        auditDown = down;
    }

    void answering(Function<Received, Object> other) {
        answer = other;
    }

    HubChannels channels() {
        return new HubChannels(context.createProducerTemplate());
    }

    void forget() {
        received.clear();
        refused.clear();
    }

    @Override
    public void close() {
        context.stop();
    }
}
