package nl.huiskring.adapters.files;

import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Channels;
import org.apache.camel.builder.RouteBuilder;

/** Where the delivery flow hands over what goes out as a file. */
final class FilesOut extends RouteBuilder {
    private final FileDelivery delivery;

    FilesOut(FileDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void configure() {
        from(Channels.send(Transport.FILES))
                .routeId("send-files")
                .errorHandler(noErrorHandler())
                .bean(delivery);
    }
}
