package nl.huiskring.adapters.soap;

import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.util.Optional;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.contract.Digest;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.ReceiptWriter;
import nl.huiskring.adapters.contract.XmlSyntax;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Receipt;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.message.Report;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.w3c.dom.Document;

/** The operation {@code Lever}: hands the message of the verified envelope over and answers with its receipt. */
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
final class Uitwisseling implements Provider<Source> {
    private final MessageReader reader;
    private final HubChannels hub;
    private final Refusals refusals;

    Uitwisseling(MessageReader reader, HubChannels hub, Refusals refusals) {
        this.reader = reader;
        this.hub = hub;
        this.refusals = refusals;
    }

    /** The payload as CXF knows it is not used: the message is the one that {@link EnvelopeIn} read from the signed body. */
    @Override
    public Source invoke(Source payload) {
        CheckedMessage message =
                PhaseInterceptorChain.getCurrentMessage().getExchange().get(CheckedMessage.class);
        if (message == null) {
            throw ContractFault.unavailable();
        }
        try {
            return source(lever(message));
        } catch (Refusal refusal) {
            Optional<String> id = message.tree().textAt("stuurgegevens", "berichtId");
            throw refusals.fault(Optional.of(message.sender().oin()), id, refusal);
        }
    }

    private Node lever(CheckedMessage message) {
        Report report = reader.read(message.tree(), message.sender());
        Receipt receipt = hub.receive(new Received(
                report,
                message.sender().oin(),
                Transport.SOAP,
                message.raw(),
                Digest.of(message.tree()),
                message.traceparent()));
        return ReceiptWriter.write(report.envelope().messageId(), receipt);
    }

    private static Source source(Node answer) {
        Document document = SecureXml.newDocument();
        XmlSyntax.append(answer, document);
        return new DOMSource(document);
    }
}
