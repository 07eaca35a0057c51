package nl.huiskring.adapters.rest;

import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Channels;
import org.apache.camel.builder.RouteBuilder;

/** Where the delivery flow hands over what goes out over REST. */
final class RestOut extends RouteBuilder {
    private final RestDelivery delivery;

    RestOut(RestDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void configure() {
        from(Channels.send(Transport.REST))
                .routeId("send-rest")
                .errorHandler(noErrorHandler())
                .bean(delivery);
    }
}
