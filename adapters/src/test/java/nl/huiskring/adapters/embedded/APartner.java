package nl.huiskring.adapters.embedded;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.policy.CovenantState;

/** Partners for the tests of this package. */
final class APartner {
    static final Oin HUB = new Oin("00000001999199999000");
    static final Partner PROSECUTION =
            of("om", "Openbaar Ministerie, parket Noord", "00000001999100031000", PartnerKind.OM, Transport.JMS);
    static final Partner OTHER_PROSECUTION =
            of("om-twee", "Openbaar Ministerie, parket Oost", "00000001999100032000", PartnerKind.OM, Transport.JMS);
    static final Partner ADDICTION_CARE = of(
            "verslavingszorg",
            "Verslavingszorg \"Noord\", Zuid+Oost",
            "00000001999100051000",
            PartnerKind.VERSLAVINGSZORG,
            Transport.REST);

    private APartner() {}

    static Partner of(String id, String name, String oin, PartnerKind kind, Transport transport) {
        return new Partner(
                id,
                new Oin(oin),
                name,
                kind,
                transport,
                URI.create("partner." + oin + ".uit"),
                Set.of(),
                Set.of(),
                Set.of(),
                "contact",
                true,
                new Partner.Covenant("convenant", CovenantState.SIGNED, Optional.empty()));
    }
}
