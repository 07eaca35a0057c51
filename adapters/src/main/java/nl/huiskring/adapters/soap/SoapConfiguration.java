package nl.huiskring.adapters.soap;

import java.time.Clock;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.channel.ReplayGuard;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.SignalWriter;
import nl.huiskring.model.PartnerDirectory;
import org.apache.camel.RoutesBuilder;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The SOAP transport, to be imported by the program. It needs a {@link Bus} with its servlet, {@link HubChannels}, {@link
 * MessageReader}, {@link SignalWriter}, {@link PartnerDirectory}, {@link ReplayGuard}, {@link Clock} and {@link SoapSettings}.
 */
@Configuration(proxyBeanMethods = false)
public class SoapConfiguration {
    /** Certificates and timestamps live in the time of the machines, even where the hub's own clock is moved. */
    @Bean
    WsSecurity soapSecurity(SoapSettings settings) {
        return new WsSecurity(settings, Clock.systemUTC());
    }

    @Bean
    SoapIn soapIn(
            PartnerDirectory directory,
            MessageReader reader,
            HubChannels hub,
            WsSecurity security,
            ReplayGuard replays) {
        return new SoapIn(directory, reader, hub, security, replays);
    }

    /** The published endpoint; it goes down with the program. */
    @Bean(destroyMethod = "destroy")
    Server soapEndpoint(SoapIn in, Bus bus) {
        return in.publish(bus);
    }

    /** The route on which the delivery flow hands over what goes out over SOAP. */
    @Bean
    RoutesBuilder soapOut(
            PartnerDirectory directory, SignalWriter writer, WsSecurity security, SoapSettings settings, Clock clock) {
        return new SoapOut(new SoapDelivery(directory, writer, security, settings, clock));
    }
}
