package nl.huiskring.adapters.soap;

import java.util.List;
import javax.xml.namespace.QName;
import nl.huiskring.adapters.contract.ProblemWriter;
import nl.huiskring.adapters.contract.XmlSyntax;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Refusal;
import org.apache.cxf.binding.soap.SoapFault;
import org.w3c.dom.Element;

/** The negative answer as a SOAP fault: {@code Client} for what the sender must mend, {@code Server} for what passes by itself. */
final class ContractFault extends SoapFault {
    private static final long serialVersionUID = 1L;

    private ContractFault(ErrorCode code, String party) {
        super(code.title(), new QName(Names.SOAP, party));
    }

    static ContractFault of(List<Problem> problems) {
        Refusal refusal = new Refusal(problems);
        ContractFault fault =
                new ContractFault(refusal.code(), refusal.code() == ErrorCode.UNAVAILABLE ? "Server" : "Client");
        Element detail = Elements.add(SecureXml.newDocument(), "", "detail");
        XmlSyntax.append(ProblemWriter.write(refusal), detail);
        fault.setDetail(detail);
        return fault;
    }

    static ContractFault unavailable() {
        return of(List.of(new Problem(ErrorCode.UNAVAILABLE, "/")));
    }
}
