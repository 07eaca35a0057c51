package nl.huiskring.adapters.files;

import java.nio.file.Path;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;

/** Partners with a folder, for the tests of this package. */
final class AFolder {
    private AFolder() {}

    /** Welfare work with its folder here. */
    static Partner welfare(Path root) {
        return in(root, Samples.partner(PartnerKind.WELZIJNSWERK, Transport.FILES, "00000001000000000005"));
    }

    /** The same partner with its folder here. */
    static Partner in(Path root, Partner partner) {
        return new Partner(
                partner.id(),
                partner.oin(),
                partner.name(),
                partner.kind(),
                partner.transport(),
                root.toUri(),
                partner.purposes(),
                partner.categories(),
                partner.municipalities(),
                partner.contact(),
                partner.mayProcessBsn(),
                partner.covenant());
    }
}
