package nl.huiskring.routes;

import nl.huiskring.model.exchange.Channels;
import org.apache.camel.builder.RouteBuilder;

/** A partner asks how much there is, and hears it at once. */
public final class AnswerCounts extends RouteBuilder {
    private final CountsDesk desk;

    public AnswerCounts(CountsDesk desk) {
        this.desk = desk;
    }

    @Override
    public void configure() {
        from(Channels.COUNTS).routeId("answer-counts").bean(desk, "answer");
    }
}
