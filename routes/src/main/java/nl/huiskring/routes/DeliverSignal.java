package nl.huiskring.routes;

import nl.huiskring.model.Partner;
import nl.huiskring.model.exchange.Channels;
import org.apache.camel.builder.RouteBuilder;

/**
 * Step 9: what was cleared for a recipient goes to it over its own transport, and its confirmation is recorded. One route per
 * recipient, all of one template, each on its own queue: a partner that is down holds up nobody else.
 */
public final class DeliverSignal extends RouteBuilder {
    private static final String TEMPLATE = "deliver-signal";

    private final Dispatch dispatch;
    private final Iterable<Partner> partners;

    public DeliverSignal(Dispatch dispatch, Iterable<Partner> partners) {
        this.dispatch = dispatch;
        this.partners = partners;
    }

    @Override
    public void configure() {
        routeTemplate(TEMPLATE)
                .templateParameter("queue")
                .from(
                        "jms:queue:{{queue}}?transacted=true&lazyCreateTransactionManager=false&cacheLevelName=CACHE_CONSUMER&errorHandlerLoggingLevel=OFF")
                .bean(dispatch, "deliver");
        for (Partner partner : partners) {
            templatedRoute(TEMPLATE)
                    .routeId("deliver-to-" + partner.id())
                    .parameter("queue", Channels.delivery(partner.oin()));
        }
    }
}
