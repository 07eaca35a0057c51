package nl.huiskring.town.story;

import java.util.List;
import java.util.Set;
import nl.huiskring.town.story.Party.Transport;

/** A message that must be refused: what is wrong with it and with which code of the contract. */
enum Defect {
    BSN("HK-206", Flaw.NONE, Transport.SOAP, Transport.REST, Transport.JMS),
    /** A citizen service number from a partner that may not process it (Wabb 10): the one that sends files. */
    BSN_NOT_ALLOWED("HK-110", Flaw.NONE, Transport.FILES),
    DATE("HK-207", Flaw.NONE),
    MUNICIPALITY("HK-208", Flaw.NONE),
    OTHER_SENDER("HK-102", Flaw.NONE),
    NOT_ALLOWED("HK-110", Flaw.NONE),
    UNKNOWN_TYPE("HK-205", Flaw.NONE),
    MISSING_FIELD("HK-202", Flaw.NONE),
    CONFLICT("HK-209", Flaw.NONE),
    UNREADABLE("HK-201", Flaw.UNREADABLE),
    UNSIGNED("HK-105", Flaw.UNSIGNED, Transport.SOAP),
    TAMPERED("HK-106", Flaw.TAMPERED, Transport.SOAP),
    ONLY_TIMESTAMP_SIGNED("HK-107", Flaw.ONLY_TIMESTAMP_SIGNED, Transport.SOAP),
    EXPIRED("HK-108", Flaw.EXPIRED, Transport.SOAP),
    REPLAY("HK-109", Flaw.REPLAYED, Transport.SOAP),
    NO_TOKEN("HK-103", Flaw.NO_TOKEN, Transport.REST),
    DOCTYPE("HK-203", Flaw.DOCTYPE, Transport.SOAP, Transport.JMS);

    private final String code;
    private final Flaw flaw;
    private final Set<Transport> transports;

    Defect(String code, Flaw flaw, Transport... transports) {
        this.code = code;
        this.flaw = flaw;
        this.transports = transports.length == 0 ? Set.of(Transport.values()) : Set.of(transports);
    }

    String code() {
        return code;
    }

    Flaw flaw() {
        return flaw;
    }

    /** The defects that can occur over a transport. */
    static List<Defect> over(Transport transport) {
        return List.of(values()).stream()
                .filter(defect -> defect.transports.contains(transport))
                .toList();
    }
}
