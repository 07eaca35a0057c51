package nl.huiskring.adapters.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/**
 * Watches the folder of every partner that brings files. A file is complete when its name ends in {@code .csv}; it is moved when
 * its answers are on disk. Whatever happens before that, it is read again: the key of each message keeps its effect single.
 */
final class FilesIn extends RouteBuilder {
    private static final String TARGET = "huiskringTarget";

    private final PartnerDirectory directory;
    private final MessageReader reader;
    private final HubChannels hub;
    private final FilesSettings settings;

    FilesIn(PartnerDirectory directory, MessageReader reader, HubChannels hub, FilesSettings settings) {
        this.directory = directory;
        this.reader = reader;
        this.hub = hub;
        this.settings = settings;
    }

    @Override
    public void configure() throws IOException {
        for (Partner partner : directory.all()) {
            if (partner.transport() == Transport.FILES) {
                watch(partner);
            }
        }
    }

    private void watch(Partner partner) throws IOException {
        FileDesk desk = new FileDesk(partner, reader, hub, settings.largestFile());
        Path in = Files.createDirectories(PartnerFolder.of(partner).in());
        from("file:" + in + "?include=.*\\.csv&readLock=none&move=${header." + TARGET + "}&initialDelay=0&delay="
                        + settings.pollEvery().toMillis())
                .routeId("receive-files-" + partner.id())
                .errorHandler(noErrorHandler())
                .process(exchange -> take(exchange, desk));
    }

    /** What could not be read as a table stands beside its reject file, which has its name. */
    private static void take(Exchange exchange, FileDesk desk) throws IOException {
        Path file = Objects.requireNonNull(exchange.getMessage().getBody(File.class))
                .toPath();
        boolean readable = desk.take(file);
        exchange.getMessage()
                .setHeader(
                        TARGET,
                        readable ? "../klaar/" + file.getFileName() : "../fout/" + file.getFileName() + ".geweigerd");
    }
}
