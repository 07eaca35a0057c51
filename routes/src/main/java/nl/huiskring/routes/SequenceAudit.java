package nl.huiskring.routes;

import org.apache.camel.builder.RouteBuilder;

/** Moves what was recorded into the log that proves itself, a few times a second. */
public final class SequenceAudit extends RouteBuilder {
    private final Runnable sequencer;

    /**
     * Takes the one sequencer of the log.
     *
     * @param sequencer moves all that waits
     */
    public SequenceAudit(Runnable sequencer) {
        this.sequencer = sequencer;
    }

    @Override
    public void configure() {
        from("timer:sequence-audit?period=250&delay=0")
                .routeId("sequence-audit")
                .process(exchange -> sequencer.run());
    }
}
