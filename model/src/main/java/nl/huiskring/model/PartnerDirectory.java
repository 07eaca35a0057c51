package nl.huiskring.model;

import java.util.List;
import java.util.Optional;

/** The registered parties. It never changes under a reader: a new registration makes a new directory. */
public interface PartnerDirectory {
    List<Partner> all();

    default Optional<Partner> byOin(Oin oin) {
        return all().stream().filter(partner -> partner.oin().equals(oin)).findFirst();
    }

    default List<Partner> ofKind(PartnerKind kind) {
        return all().stream().filter(partner -> partner.kind() == kind).toList();
    }
}
