package nl.huiskring.routes;

import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;

/** What partners are called on a screen; of one that is no longer registered nothing but its number is known. */
record PartnerNames(PartnerDirectory partners) {
    String nameOf(Oin partner) {
        return partners.byOin(partner).map(Partner::name).orElse(partner.value());
    }
}
