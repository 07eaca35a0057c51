package nl.huiskring.console.access;

import static nl.huiskring.console.access.Role.BURGEMEESTER_MEDEWERKER;
import static nl.huiskring.console.access.Role.GI_JEUGDBESCHERMER;
import static nl.huiskring.console.access.Role.MENSENHANDEL_ZORGCOORDINATOR;
import static nl.huiskring.console.access.Role.OM_MEDEWERKER;
import static nl.huiskring.console.access.Role.OPVANG_HULPVERLENER;
import static nl.huiskring.console.access.Role.POLITIE_HG_COORDINATOR;
import static nl.huiskring.console.access.Role.PRIVACY_OFFICER;
import static nl.huiskring.console.access.Role.RECLASSERINGSWERKER;
import static nl.huiskring.console.access.Role.STEWARD;
import static nl.huiskring.console.access.Role.VT_MEDEWERKER;
import static nl.huiskring.console.access.Role.VT_VERTROUWENSARTS;
import static nl.huiskring.console.access.Role.WIJKTEAM_CASEMANAGER;
import static nl.huiskring.console.access.Role.ZORG_BEHANDELAAR;
import static nl.huiskring.console.access.Role.ZVH_PROCESREGISSEUR;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A screen with the roles that may open it; the one place where that is written down. */
public enum Screen {
    /**
     * Signals of the own organisation, and the household behind each. Not for the control room of the police: it would see what
     * the investigators see, and the policy lets it see the one who pressed an alarm.
     */
    SIGNALS(
            "signalen",
            VT_MEDEWERKER,
            VT_VERTROUWENSARTS,
            WIJKTEAM_CASEMANAGER,
            POLITIE_HG_COORDINATOR,
            RECLASSERINGSWERKER,
            ZORG_BEHANDELAAR,
            GI_JEUGDBESCHERMER,
            OPVANG_HULPVERLENER,
            BURGEMEESTER_MEDEWERKER,
            OM_MEDEWERKER,
            ZVH_PROCESREGISSEUR,
            MENSENHANDEL_ZORGCOORDINATOR),
    /** Gap between police and Veilig Thuis. */
    GAP("verschil-politie-veilig-thuis", VT_MEDEWERKER, POLITIE_HG_COORDINATOR, PRIVACY_OFFICER),
    DISCLOSURES("verstrekkingen", PRIVACY_OFFICER),
    REFUSALS("weigeringen", PRIVACY_OFFICER),
    REFUSED_MESSAGES("geweigerde-berichten", PRIVACY_OFFICER),
    /** Records of which the hub does not know who they are about, and the decision of a steward. */
    REVIEWS("koppelingen", STEWARD),
    /** Persons with their records, and taking records out that are about somebody else. */
    PERSONS("personen", STEWARD),
    /** What recipients were asked to take out again. */
    CORRECTIONS("correcties", STEWARD, PRIVACY_OFFICER);

    private final String word;
    private final Set<Role> roles;

    Screen(String word, Role... roles) {
        this.word = word;
        this.roles = Set.of(roles);
    }

    /** The name in the log, and the last part of its message keys. */
    public String word() {
        return word;
    }

    public String path() {
        return "/" + word;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** The screen to which a path belongs. */
    public static Optional<Screen> ofPath(String path) {
        return Stream.of(values())
                .filter(screen -> path.equals(screen.path()) || path.startsWith(screen.path() + "/"))
                .findFirst();
    }
}
