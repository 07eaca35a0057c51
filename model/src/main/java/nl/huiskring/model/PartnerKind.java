package nl.huiskring.model;

/** Kind of organisation, as the decision matrix names them. */
public enum PartnerKind {
    POLITIE("politie"),
    POLITIE_MELDKAMER("politie-meldkamer"),
    /** The ASHG of 2010. */
    VEILIG_THUIS("veilig-thuis"),
    /** Public prosecution. */
    OM("om"),
    /** Probation. */
    RECLASSERING("reclassering"),
    /** Addiction care. */
    VERSLAVINGSZORG("verslavingszorg"),
    /** Forensic care. */
    FORENSISCHE_ZORG("forensische-zorg"),
    /** Youth protection. */
    GECERTIFICEERDE_INSTELLING("gecertificeerde-instelling"),
    RAAD_KINDERBESCHERMING("raad-kinderbescherming"),
    WIJKTEAM("wijkteam"),
    WELZIJNSWERK("welzijnswerk"),
    GEMEENTE("gemeente"),
    SCHOOL("school"),
    HUISARTS("huisarts"),
    /** Shelter. */
    VROUWENOPVANG("vrouwenopvang"),
    /** Zorg- en Veiligheidshuis. */
    ZVH("zvh"),
    BURGEMEESTER("burgemeester"),
    MENSENHANDEL_ZORGCOORDINATOR("mensenhandel-zorgcoordinator"),
    BRANDWEER("brandweer"),
    CENTRUMGEMEENTE("centrumgemeente"),
    REGIEGROEP("regiegroep"),
    PROGRAMMABUREAU("programmabureau"),
    PRIVACY_OFFICER("privacy-officer"),
    BURGER("burger"),
    BETROKKENE("betrokkene");

    private final String code;

    PartnerKind(String code) {
        this.code = code;
    }

    /** The word used on every wire and in the policy tables. */
    public String code() {
        return code;
    }

    /** The value with this word; an unknown word is a fault of the caller. */
    public static PartnerKind ofCode(String code) {
        for (PartnerKind value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("unknown PartnerKind: " + code);
    }
}
