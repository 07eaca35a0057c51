package nl.huiskring.town;

import java.util.List;

/**
 * What the partners counted in their own books.
 *
 * @param unexpected answers that the story did not expect: partner, type, message id, expected and given answer; nothing of the
 *     content
 * @param lost accepted messages of which the hub later said that it could not deal with them or does not know them
 * @param registrationsNotSeen numbers of accepted police registrations that never came to Veilig Thuis
 * @param quiet whether the hub came to rest within the patience of the town
 */
public record TownReport(
        List<PartnerCount> partners,
        List<String> unexpected,
        List<String> lost,
        List<String> registrationsNotSeen,
        boolean quiet) {
    public TownReport {
        partners = List.copyOf(partners);
        unexpected = List.copyOf(unexpected);
        lost = List.copyOf(lost);
        registrationsNotSeen = List.copyOf(registrationsNotSeen);
    }

    /**
     * The counts of one partner.
     *
     * @param transport word of the contract
     * @param sent messages and repeats, each once however often it was tried
     * @param refusedAsExpected refused with the code that the story expects
     * @param unproven positive answers without a valid signature of the hub, where the transport asks for one
     * @param statusOk accepted messages that had their effect, of a partner that can ask
     * @param deliveries that came in, the doubled ones included
     * @param doubledDeliveries whose delivery id had come before
     * @param doubledVersions that brought the same version of a signal under another delivery id
     */
    public record PartnerCount(
            String id,
            String transport,
            long sent,
            long accepted,
            long repeated,
            long refusedAsExpected,
            long unexpected,
            long unproven,
            long statusOk,
            long statusOpen,
            long deliveries,
            long doubledDeliveries,
            long doubledVersions) {}

    /** Deliveries that came twice in one way or the other. */
    public long doubled() {
        return partners.stream()
                .mapToLong(partner -> partner.doubledDeliveries() + partner.doubledVersions())
                .sum();
    }

    /** Messages that were sent over a transport. */
    public long sentOver(String transport) {
        return partners.stream()
                .filter(partner -> partner.transport().equals(transport))
                .mapToLong(PartnerCount::sent)
                .sum();
    }
}
