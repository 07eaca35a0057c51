package nl.huiskring.adapters.contract;

import java.util.UUID;
import nl.huiskring.model.exchange.Receipt;

/** Writes the positive answer. */
public final class ReceiptWriter {
    private ReceiptWriter() {}

    /** The tree {@code Ontvangst} for the message with this id. */
    public static Node write(UUID messageId, Receipt receipt) {
        return new Words()
                .add("berichtId", messageId.toString())
                .add("interactieId", receipt.interaction().toString())
                .add("ontvangen", receipt.receivedAt().toString())
                .add("herhaling", Boolean.toString(receipt.repeated()))
                .node(Shapes.RECEIPT);
    }
}
