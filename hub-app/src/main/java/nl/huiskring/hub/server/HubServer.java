package nl.huiskring.hub.server;

import java.nio.file.Path;
import java.util.ArrayList;
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
        List<String> arguments = new ArrayList<>(settings);
        Path folder = Path.of(config).toAbsolutePath().normalize();
        arguments.add("--spring.config.location=file:" + folder + "/application.yml");
        arguments.add("--huiskring.config=" + folder);
        SpringApplication application = new SpringApplication(HubApplication.class);
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
