package nl.huiskring.adapters.soap;

import jakarta.xml.ws.soap.SOAPBinding;
import java.util.Map;
import javax.xml.namespace.QName;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.channel.ReplayGuard;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.model.PartnerDirectory;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;

/** The endpoint at which SOAP partners hand in their messages; its contract is {@code contract/huiskring-v1.wsdl}. */
public final class SoapIn {
    /** Path below the CXF servlet. */
    public static final String PATH = "/uitwisseling";

    private final Uitwisseling service;
    private final EnvelopeIn gate;
    private final WsSecurity security;

    public SoapIn(
            PartnerDirectory directory,
            MessageReader reader,
            HubChannels hub,
            WsSecurity security,
            ReplayGuard replays) {
        Refusals refusals = new Refusals(hub);
        this.security = security;
        this.service = new Uitwisseling(reader, hub, refusals);
        this.gate =
                new EnvelopeIn(directory, new EnvelopeCheck(security.check(), replays, security.address()), refusals);
    }

    /** Publishes the endpoint; the partner's certificate must come as a request attribute of the servlet container. */
    public Server publish(Bus bus) {
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(bus);
        factory.setServiceBean(service);
        factory.setWsdlLocation("classpath:contract/huiskring-v1.wsdl");
        factory.setServiceName(new QName(Names.SERVICE, "Uitwisseling"));
        factory.setEndpointName(new QName(Names.SERVICE, "UitwisselingSoap11"));
        factory.setBindingId(SOAPBinding.SOAP11HTTP_BINDING);
        factory.setAddress(PATH);
        factory.setProperties(Map.of(FaultListener.class.getName(), new QuietFaults()));
        factory.getInInterceptors().add(gate);
        factory.getOutInterceptors().add(new AnswerOut(security, Names.ANSWER_ACTION));
        factory.getOutFaultInterceptors().add(new AnswerOut(security, Names.FAULT_ACTION));
        return factory.create();
    }
}
