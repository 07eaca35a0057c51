package nl.huiskring.routes;

import org.apache.camel.builder.RouteBuilder;

/** Looks every minute for what was put aside, so that its owner hears of it. */
public final class WatchPutAside extends RouteBuilder {
    private final Runnable look;

    /**
     * Takes what looks.
     *
     * @param look tells what changed since it looked last
     */
    public WatchPutAside(Runnable look) {
        this.look = look;
    }

    @Override
    public void configure() {
        from("timer:watch-put-aside?period=60000").routeId("watch-put-aside").process(exchange -> look.run());
    }
}
