package nl.huiskring.hub.server;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** The ports that are really open, known once the server has started. */
public final class Doors {
    private volatile int partners;
    private volatile int console;

    @EventListener
    void opened(ServletWebServerInitializedEvent event) {
        if (event.getWebServer() instanceof TomcatWebServer tomcat) {
            Connector[] connectors = tomcat.getTomcat().getService().findConnectors();
            partners = connectors[0].getLocalPort();
            console = connectors[1].getLocalPort();
        }
    }

    public int partners() {
        return partners;
    }

    public int console() {
        return console;
    }
}
