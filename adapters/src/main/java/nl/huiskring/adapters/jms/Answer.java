package nl.huiskring.adapters.jms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.ProblemWriter;
import nl.huiskring.adapters.contract.ReceiptWriter;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Receipt;
import nl.huiskring.model.exchange.Refusal;

/** What a partner gets back on its queue for answers. */
record Answer(String status, Optional<String> code, Node body) {
    static Answer accepted(UUID messageId, Receipt receipt) {
        return new Answer(Words.ACCEPTED, Optional.empty(), ReceiptWriter.write(messageId, receipt));
    }

    static Answer refused(List<Problem> problems) {
        Refusal refusal = new Refusal(problems);
        return new Answer(Words.REFUSED, Optional.of(refusal.code().code()), ProblemWriter.write(refusal));
    }
}
