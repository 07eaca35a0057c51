package nl.huiskring.console.access;

import java.util.Optional;
import java.util.stream.Stream;

/** Roles of people, as the identity server names them. Others that it may send mean nothing here. */
public enum Role {
    VT_MEDEWERKER("vt-medewerker"),
    VT_VERTROUWENSARTS("vt-vertrouwensarts"),
    WIJKTEAM_CASEMANAGER("wijkteam-casemanager"),
    POLITIE_HG_COORDINATOR("politie-hg-coordinator"),
    POLITIE_MELDKAMER("politie-meldkamer"),
    RECLASSERINGSWERKER("reclasseringswerker"),
    ZORG_BEHANDELAAR("zorg-behandelaar"),
    GI_JEUGDBESCHERMER("gi-jeugdbeschermer"),
    OPVANG_HULPVERLENER("opvang-hulpverlener"),
    BURGEMEESTER_MEDEWERKER("burgemeester-medewerker"),
    OM_MEDEWERKER("om-medewerker"),
    ZVH_PROCESREGISSEUR("zvh-procesregisseur"),
    MENSENHANDEL_ZORGCOORDINATOR("mensenhandel-zorgcoordinator"),
    PRIVACY_OFFICER("privacy-officer"),
    AWARE_BEHEERDER("aware-beheerder"),
    AUDITOR("auditor"),
    FG("FG"),
    FUNCTIONEEL_BEHEERDER("functioneel-beheerder"),
    STEWARD("steward"),
    MELDER("melder");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word in a token and in the log. */
    public String code() {
        return code;
    }

    /** The role with this word, if the hub knows it. */
    public static Optional<Role> ofCode(String code) {
        return Stream.of(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
