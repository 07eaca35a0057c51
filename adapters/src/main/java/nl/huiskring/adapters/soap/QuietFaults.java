package nl.huiskring.adapters.soap;

import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps content out of the log: refusals are recorded elsewhere, of anything else only the kind is logged. */
final class QuietFaults implements FaultListener {
    private static final Logger LOG = LoggerFactory.getLogger(QuietFaults.class);

    @Override
    public boolean faultOccurred(Exception fault, String description, Message message) {
        if (!(fault instanceof ContractFault)) {
            Throwable cause = fault.getCause() == null ? fault : fault.getCause();
            LOG.error("the SOAP endpoint failed: {}", cause.getClass().getName());
        }
        return false;
    }
}
