package nl.huiskring.adapters.jms;

/**
 * How the hub works with its partners' queues.
 *
 * @param consumersPerPartner how many messages of one partner are dealt with at once
 * @param requireValidatedUser whether the broker must say who put a message on the queue ({@code populate-validated-user});
 *     false only for a broker that lets nobody in but this process
 */
public record JmsSettings(int consumersPerPartner, boolean requireValidatedUser) {
    public JmsSettings {
        if (consumersPerPartner < 1) {
            throw new IllegalArgumentException("a queue needs a consumer");
        }
    }
}
