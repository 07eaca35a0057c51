package nl.huiskring.adapters.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;
import nl.huiskring.adapters.contract.Limits;
import nl.huiskring.adapters.contract.Traceparent;
import nl.huiskring.adapters.identity.CertificateOin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.w3c.dom.Document;

/**
 * The gate before everything else: takes the bytes, checks certificate, size, signature and addressing, and lets CXF go on with
 * the very document that was verified. Nothing of a message is read by another parser.
 */
final class EnvelopeIn extends AbstractSoapInterceptor {
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    private final PartnerDirectory directory;
    private final EnvelopeCheck check;
    private final Refusals refusals;

    EnvelopeIn(PartnerDirectory directory, EnvelopeCheck check, Refusals refusals) {
        super(Phase.RECEIVE);
        addBefore(AttachmentInInterceptor.class.getName());
        this.directory = directory;
        this.check = check;
        this.refusals = refusals;
    }

    @Override
    public Set<QName> getUnderstoodHeaders() {
        return Set.of(new QName(Names.WSSE, "Security"));
    }

    @Override
    public void handleMessage(SoapMessage message) {
        if (asksForContract(message)) {
            return;
        }
        Partner partner = partner(message);
        Optional<String> messageId = Optional.empty();
        try {
            byte[] raw = body(message);
            Document document = SecureXml.read(raw);
            Envelope envelope = Envelope.of(document);
            messageId = envelope.header("MessageID");
            message.getExchange().put(RequestId.class, new RequestId(messageId.orElse("")));
            CheckedMessage checked = new CheckedMessage(
                    partner,
                    check.check(envelope, partner, soapAction(message)),
                    raw,
                    Traceparent.of(httpHeader(message, "traceparent")));
            message.getExchange().put(CheckedMessage.class, checked);
            message.setContent(XMLStreamReader.class, StaxUtils.createXMLStreamReader(document));
        } catch (Refusal refusal) {
            throw refusals.fault(Optional.of(partner.oin()), messageId, refusal);
        }
    }

    /** The WSDL and its schema are public among partners; everything else is a message and must prove itself. */
    private static boolean asksForContract(SoapMessage message) {
        return "GET".equals(message.get(Message.HTTP_REQUEST_METHOD)) && message.get(Message.QUERY_STRING) != null;
    }

    private Partner partner(SoapMessage message) {
        return certificate(message)
                .flatMap(CertificateOin::of)
                .flatMap(directory::byOin)
                .filter(partner -> partner.transport() == Transport.SOAP)
                .orElseThrow(() -> refusals.fault(
                        Optional.empty(), Optional.empty(), new Refusal(ErrorCode.CERTIFICATE_REQUIRED, "/")));
    }

    private static Optional<X509Certificate> certificate(SoapMessage message) {
        return message.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest request
                        && request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain
                        && chain.length > 0
                ? Optional.of(chain[0])
                : Optional.empty();
    }

    private static byte[] body(SoapMessage message) {
        try {
            InputStream in = message.getContent(InputStream.class);
            byte[] bytes = in == null ? new byte[0] : in.readNBytes(Limits.BYTES + 1);
            Limits.check(bytes);
            return bytes;
        } catch (IOException e) {
            throw new Refusal(ErrorCode.MALFORMED, "/");
        }
    }

    private static Optional<String> soapAction(SoapMessage message) {
        return httpHeader(message, "SOAPAction")
                .map(value -> value.replace("\"", "").strip())
                .filter(value -> !value.isEmpty());
    }

    private static Optional<String> httpHeader(SoapMessage message, String name) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (message.get(Message.PROTOCOL_HEADERS) instanceof Map<?, ?> sent) {
            sent.forEach((key, values) -> headers.put(
                    String.valueOf(key),
                    ((List<?>) values).stream().map(String::valueOf).toList()));
        }
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }
}
