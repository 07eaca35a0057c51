package nl.huiskring.adapters.files;

import java.nio.file.Path;
import nl.huiskring.model.Partner;

/**
 * The folders of one partner.
 *
 * @param root its endpoint
 */
record PartnerFolder(Path root) {
    static PartnerFolder of(Partner partner) {
        return new PartnerFolder(Path.of(partner.endpoint()));
    }

    /** Where the partner puts its files. */
    Path in() {
        return root.resolve("in");
    }

    Path receipt(String fileName) {
        return root.resolve("ontvangst").resolve(fileName);
    }

    Path reject(String fileName) {
        return root.resolve("fout").resolve(fileName);
    }

    Path out(String fileName) {
        return root.resolve("uit").resolve(fileName);
    }
}
