package nl.huiskring.adapters.files;

import java.time.Clock;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.SignalWriter;
import nl.huiskring.model.PartnerDirectory;
import org.apache.camel.RoutesBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The files transport, to be imported by the program. It needs {@link HubChannels}, {@link MessageReader}, {@link SignalWriter},
 * {@link PartnerDirectory}, {@link Clock} and {@link FilesSettings}. One process watches a folder.
 */
@Configuration(proxyBeanMethods = false)
public class FilesConfiguration {
    /** The routes that watch the partners' folders. */
    @Bean
    RoutesBuilder filesIn(PartnerDirectory directory, MessageReader reader, HubChannels hub, FilesSettings settings) {
        return new FilesIn(directory, reader, hub, settings);
    }

    /** The route on which the delivery flow hands over what goes out as a file. */
    @Bean
    RoutesBuilder filesOut(PartnerDirectory directory, SignalWriter writer, Clock clock) {
        return new FilesOut(new FileDelivery(directory, writer, clock));
    }
}
