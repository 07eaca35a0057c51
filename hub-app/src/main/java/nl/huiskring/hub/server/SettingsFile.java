package nl.huiskring.hub.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/** The settings as the hub binds them at its start, for commands that look without starting it. */
public final class SettingsFile {
    private static final String PREFIX = "huiskring";

    private SettingsFile() {}

    /** A folder of the product itself, wherever the command is given; the script says where that is. */
    public static Path ofProduct(String folder) {
        return Path.of(System.getProperty("huiskring.home", "")).resolve(folder);
    }

    /**
     * Reads {@code application.yml} of a folder; what is given goes first, then the environment, then the file.
     *
     * @param given settings as {@code --huiskring.key=value}
     * @throws UncheckedIOException when there is no such file
     * @throws org.springframework.boot.context.properties.bind.BindException names a key that is unknown or has a wrong value
     */
    public static HubSettings read(String folder, List<String> given) {
        return read(folder, given, new StandardEnvironment());
    }

    static HubSettings read(String folder, List<String> given, StandardEnvironment environment) {
        arguments(folder, given, environment);
        file(folder, environment);
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment)
                .bind(
                        PREFIX,
                        Bindable.of(HubSettings.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT, new UnboundElementsSourceFilter()))
                .get();
    }

    /** The folder itself is a setting too, whichever the file names. */
    static List<String> arguments(String folder, List<String> given) {
        List<String> arguments = new ArrayList<>(given);
        arguments.add("--huiskring.config=" + absolute(folder));
        return arguments;
    }

    static Path absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize();
    }

    private static void arguments(String folder, List<String> given, StandardEnvironment environment) {
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(
                        arguments(folder, given).toArray(String[]::new)));
    }

    private static void file(String folder, StandardEnvironment environment) {
        FileSystemResource file = new FileSystemResource(absolute(folder).resolve("application.yml"));
        if (!file.isReadable()) {
            throw new UncheckedIOException(
                    "the settings cannot be read: " + file.getPath(), new NoSuchFileException(file.getPath()));
        }
        try {
            new YamlPropertySourceLoader()
                    .load(file.getPath(), file)
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException missing) {
            throw new UncheckedIOException("the settings cannot be read: " + file.getPath(), missing);
        }
    }
}
