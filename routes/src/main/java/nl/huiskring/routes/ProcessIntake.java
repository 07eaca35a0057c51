package nl.huiskring.routes;

import nl.huiskring.model.exchange.Channels;
import org.apache.camel.builder.RouteBuilder;

/** Step 2: the queue names a message, the exchange takes it. */
public final class ProcessIntake extends RouteBuilder {
    private final ExchangeFlow exchange;
    private final int consumers;

    public ProcessIntake(ExchangeFlow exchange, int consumers) {
        this.exchange = exchange;
        this.consumers = consumers;
    }

    @Override
    public void configure() {
        from("jms:queue:" + Channels.INTAKE + "?transacted=true&lazyCreateTransactionManager=false"
                        + "&cacheLevelName=CACHE_CONSUMER&errorHandlerLoggingLevel=OFF&concurrentConsumers="
                        + consumers)
                .routeId("process-intake")
                .bean(exchange, "process");
    }
}
