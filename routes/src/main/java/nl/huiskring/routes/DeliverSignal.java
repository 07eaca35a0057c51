package nl.huiskring.routes;

import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.Deliveries;
import org.apache.camel.builder.RouteBuilder;

/**
 * Step 9: what was cleared for a recipient goes to it over its own transport, and its confirmation is recorded. One route per
 * recipient, all of one template, each on its own queue: a partner that is down holds up nobody else. Who was taken from the
 * registration while something waited for him has a route as well: what waits is given up there, not forgotten.
 */
public final class DeliverSignal extends RouteBuilder {
    private static final String TEMPLATE = "deliver-signal";

    private final Dispatch dispatch;
    private final PartnerDirectory partners;
    private final Deliveries deliveries;

    public DeliverSignal(Dispatch dispatch, PartnerDirectory partners, Deliveries deliveries) {
        this.dispatch = dispatch;
        this.partners = partners;
        this.deliveries = deliveries;
    }

    @Override
    public void configure() {
        routeTemplate(TEMPLATE)
                .templateParameter("queue")
                .from(
                        "jms:queue:{{queue}}?transacted=true&lazyCreateTransactionManager=false&cacheLevelName=CACHE_CONSUMER&errorHandlerLoggingLevel=OFF")
                .bean(dispatch, "deliver");
        partners.all().forEach(partner -> route(partner.id(), partner.oin()));
        deliveries.waitedFor().stream()
                .filter(oin -> partners.byOin(oin).isEmpty())
                .forEach(oin -> route(oin.value(), oin));
    }

    private void route(String name, Oin recipient) {
        templatedRoute(TEMPLATE).routeId("deliver-to-" + name).parameter("queue", Channels.delivery(recipient));
    }
}
