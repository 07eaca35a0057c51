package nl.huiskring.routes;

import nl.huiskring.model.exchange.Channels;
import org.apache.camel.builder.RouteBuilder;

/**
 * Step 1: a checked message is kept with its receipt, its audit record and its outbox row in one transaction; only then does
 * the partner get its answer.
 */
public final class ReceiveMessage extends RouteBuilder {
    private final Reception reception;

    public ReceiveMessage(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void configure() {
        from(Channels.RECEIVE).routeId("receive-message").bean(reception, "keep");
        from(Channels.REFUSE).routeId("refuse-message").bean(reception, "refuse");
        from(Channels.STATUS).routeId("answer-status").bean(reception, "status");
    }
}
