package nl.huiskring.adapters.soap;

import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Channels;
import org.apache.camel.builder.RouteBuilder;

/** Where the delivery flow hands over what goes out over SOAP. */
public final class SoapOut extends RouteBuilder {
    private final SoapDelivery delivery;

    public SoapOut(SoapDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void configure() {
        from(Channels.send(Transport.SOAP))
                .routeId("send-soap")
                .errorHandler(noErrorHandler())
                .bean(delivery);
    }
}
