package nl.huiskring.hub.server;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A running hub. Closing it stops everything that it started. */
public final class HubServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private HubServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts the hub and returns when it is ready for partners.
     *
     * @param config folder with {@code application.yml}
     * @param settings settings that go before those of the file, as {@code --huiskring.key=value}
     */
    public static HubServer start(String config, List<String> settings) {
        return start(config, settings, Clock.systemUTC());
    }

    /**
     * The same on another day, for a story that is told again. No setting leads here: a hub that serves goes by the machine's
     * own clock.
     *
     * @param clock of everything the hub decides, keeps and logs; certificates, tokens and signed envelopes go by the machine's
     */
    public static HubServer start(String config, List<String> settings, Clock clock) {
        List<String> arguments = SettingsFile.arguments(config, settings);
        arguments.add("--spring.config.location=file:" + SettingsFile.absolute(config) + "/application.yml");
        SpringApplication application = new SpringApplication(HubApplication.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("clock", clock));
        return new HubServer(application.run(arguments.toArray(String[]::new)));
    }

    public Doors doors() {
        return part(Doors.class);
    }

    /** A part of the running hub. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
