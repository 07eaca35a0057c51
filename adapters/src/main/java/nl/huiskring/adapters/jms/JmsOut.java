package nl.huiskring.adapters.jms;

import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Channels;
import org.apache.camel.builder.RouteBuilder;

/** Where the delivery flow hands over what goes out over JMS. */
final class JmsOut extends RouteBuilder {
    private final JmsDelivery delivery;

    JmsOut(JmsDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void configure() {
        from(Channels.send(Transport.JMS))
                .routeId("send-jms")
                .errorHandler(noErrorHandler())
                .bean(delivery);
    }
}
