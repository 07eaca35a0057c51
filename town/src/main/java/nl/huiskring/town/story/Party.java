package nl.huiskring.town.story;

import java.util.Arrays;

/** The ten partners of Hoogeveen, by their kind in the contract. */
public enum Party {
    POLITIE("politie", "POL", Transport.SOAP),
    VEILIG_THUIS("veilig-thuis", "VT", Transport.SOAP),
    OM("om", "OM", Transport.JMS),
    RECLASSERING("reclassering", "RN", Transport.SOAP),
    VERSLAVINGSZORG("verslavingszorg", "VNN", Transport.REST),
    FORENSISCHE_ZORG("forensische-zorg", "AFPN", Transport.REST),
    JEUGDBESCHERMING("gecertificeerde-instelling", "BJZ", Transport.REST),
    GEMEENTE("gemeente", "GEM", Transport.REST),
    WELZIJNSWERK("welzijnswerk", "SW", Transport.FILES),
    /** Receives counts and sends nothing. */
    PROGRAMMABUREAU("programmabureau", "LPB", Transport.REST);

    /** How a party and the hub exchange messages. */
    public enum Transport {
        SOAP,
        REST,
        JMS,
        FILES
    }

    private final String kind;
    private final String mark;
    private final Transport transport;

    Party(String kind, String mark, Transport transport) {
        this.kind = kind;
        this.mark = mark;
        this.transport = transport;
    }

    public Transport transport() {
        return transport;
    }

    /** The word for this kind of organisation. */
    public String kind() {
        return kind;
    }

    /** Short mark in its own client numbers. */
    String mark() {
        return mark;
    }

    /** The party of a kind; another kind is a fault of the caller. */
    public static Party ofKind(String kind) {
        return Arrays.stream(values())
                .filter(party -> party.kind.equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no party of the town is a " + kind));
    }
}
