package nl.huiskring.routes;

import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;

/**
 * What partners are called on the steward's screens. That somebody is known to a carer, a shelter or probation is content, and he
 * decides about names only: of these he sees that it is one of them, and no more.
 */
record PartnerNames(PartnerDirectory partners) {
    private static final String ANOTHER = "een instelling voor zorg, opvang of toezicht";

    /** Of a recipient of corrections, which says nothing about any person on the screen. */
    String ofRecipient(Oin partner) {
        return partners.byOin(partner).map(Partner::name).orElse(partner.value());
    }

    /** Of whoever told of somebody. */
    String ofSource(Oin partner) {
        return partners.byOin(partner).map(PartnerNames::source).orElse(partner.value());
    }

    private static String source(Partner partner) {
        return switch (partner.kind()) {
            case POLITIE, POLITIE_MELDKAMER, OM, VEILIG_THUIS, GEMEENTE, WIJKTEAM, WELZIJNSWERK -> partner.name();
            default -> ANOTHER;
        };
    }
}
