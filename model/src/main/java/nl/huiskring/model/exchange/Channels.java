package nl.huiskring.model.exchange;

import nl.huiskring.model.Oin;
import nl.huiskring.model.Transport;

/** The channels at which adapters and routes meet; neither knows the other's classes. */
public final class Channels {
    /** In process, synchronous. Body {@link Received}; answers {@link Receipt} or fails with {@link Refusal}. */
    public static final String RECEIVE = "direct:receive";

    /** In process, synchronous. Body {@link RefusedMessage}: a message that never became a record; answers nothing. */
    public static final String REFUSE = "direct:refuse";

    /** In process, synchronous. Body {@link StatusQuestion}; answers {@link InteractionStatus}. */
    public static final String STATUS = "direct:status";

    /** In process, synchronous. Body {@link CountsQuestion}; answers {@link Counts} or fails with {@link Refusal}. */
    public static final String COUNTS = "direct:counts";

    /** JMS queue; carries the id of an accepted interaction. */
    public static final String INTAKE = "intake";

    private static final String DELIVERY = "delivery.";
    private static final String SEND = "direct:send.";

    private Channels() {}

    /** JMS queue of one recipient; carries the id of a cleared delivery. */
    public static String delivery(Oin recipient) {
        return DELIVERY + recipient;
    }

    /** In process: hands a {@link ClearedSignal} to the adapter of a transport; answers {@link Confirmation} or fails with {@link DeliveryFailed}. */
    public static String send(Transport transport) {
        return SEND + transport.code();
    }
}
