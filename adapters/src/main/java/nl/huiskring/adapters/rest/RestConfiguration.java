package nl.huiskring.adapters.rest;

import java.net.http.HttpClient;
import java.time.Clock;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.model.PartnerDirectory;
import org.apache.camel.RoutesBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The REST transport, to be imported by the program. It needs {@link HubChannels}, {@link MessageReader}, {@link
 * PartnerDirectory}, {@link Clock}, {@link RestInSettings} and {@link RestOutSettings}.
 */
@Configuration(proxyBeanMethods = false)
@Import(RestSecurity.class)
public class RestConfiguration {

    @Bean
    ProblemAnswer restProblemAnswer(HubChannels hub) {
        return new ProblemAnswer(hub);
    }

    @Bean
    RestExceptions restExceptions(ProblemAnswer problems) {
        return new RestExceptions(problems);
    }

    @Bean
    EventController restEvents(HubChannels hub, MessageReader reader) {
        return new EventController(hub, reader);
    }

    @Bean
    StatusController restStatus(HubChannels hub) {
        return new StatusController(hub);
    }

    @Bean
    CountsController restCounts(HubChannels hub) {
        return new CountsController(hub);
    }

    @Bean
    OpenApiController restDescription() {
        return new OpenApiController();
    }

    /** The route on which the delivery flow hands over what goes out over REST. */
    @Bean
    RoutesBuilder restOut(PartnerDirectory directory, RestOutSettings settings, Clock clock) {
        HttpClient client = client(settings);
        OwnToken token = new OwnToken(client, settings, Clock.systemUTC());
        return new RestOut(new RestDelivery(directory, settings, client, token, clock));
    }

    static HttpClient client(RestOutSettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(settings.identity().tlsTrusting(settings.trust()))
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
