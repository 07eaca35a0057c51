package nl.huiskring.adapters.soap;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamWriter;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxOutInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.W3CDOMStreamWriter;

/**
 * Signs every answer, faults included: CXF writes into a document, which is signed and sent when it is complete. A fault that is
 * not one of the contract is replaced first, so that nothing internal goes out.
 */
final class AnswerOut extends AbstractPhaseInterceptor<Message> {
    private final WsSecurity security;
    private final String action;

    AnswerOut(WsSecurity security, String action) {
        super(Phase.PRE_STREAM);
        addBefore(StaxOutInterceptor.class.getName());
        this.security = security;
        this.action = action;
    }

    @Override
    public void handleMessage(Message message) {
        Exception fault = message.getContent(Exception.class);
        if (fault != null && !(fault instanceof ContractFault)) {
            message.setContent(Exception.class, ContractFault.unavailable());
        }
        W3CDOMStreamWriter writer = new W3CDOMStreamWriter(SecureXml.newDocument());
        message.setContent(XMLStreamWriter.class, writer);
        message.getInterceptorChain().add(new Ending(writer));
    }

    private final class Ending extends AbstractPhaseInterceptor<Message> {
        private final W3CDOMStreamWriter written;

        private Ending(W3CDOMStreamWriter written) {
            super(Phase.PRE_STREAM_ENDING);
            this.written = written;
        }

        @Override
        public void handleMessage(Message message) {
            RequestId request = message.getExchange().get(RequestId.class);
            Headers headers = new Headers(
                    Names.ANONYMOUS,
                    action,
                    MessageIds.urn(security.newId()),
                    Optional.ofNullable(request).map(RequestId::urn).filter(urn -> !urn.isEmpty()));
            security.sign(written.getDocument(), headers);
            try {
                message.getContent(OutputStream.class).write(SecureXml.write(written.getDocument()));
            } catch (IOException e) {
                throw new Fault(e);
            }
        }
    }
}
