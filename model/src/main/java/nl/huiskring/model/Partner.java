package nl.huiskring.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;

/**
 * A party of the exchange, as its file in {@code config/partners} registers it.
 *
 * @param id short name, also of its file, such as {@code politie-drenthe}
 * @param endpoint where the hub delivers: a URL for SOAP and REST, a queue name for JMS, a folder for files
 * @param purposes for which it may receive
 * @param categories that it may bring
 * @param municipalities whose people it serves (codes of table 33); empty means all
 * @param contact whom another partner calls, shown as "ask the holder"
 * @param mayProcessBsn whether law lets it process the BSN (UAVG 46, Wabb 10)
 */
public record Partner(
        String id,
        Oin oin,
        String name,
        PartnerKind kind,
        Transport transport,
        URI endpoint,
        Set<Purpose> purposes,
        Set<Category> categories,
        Set<String> municipalities,
        String contact,
        boolean mayProcessBsn,
        Covenant covenant) {

    /**
     * The party's signature under the covenant.
     *
     * @param state as registered
     * @param validUntil last day, if it ends
     */
    public record Covenant(String id, CovenantState state, Optional<LocalDate> validUntil) {
        /** The state on a day: a signed covenant past its last day is expired. */
        public CovenantState stateOn(LocalDate day) {
            boolean over = validUntil.filter(day::isAfter).isPresent();
            return state == CovenantState.SIGNED && over ? CovenantState.EXPIRED : state;
        }
    }

    /** The legal regime of what this party brings. */
    public Regime regime() {
        return switch (kind) {
            case POLITIE, POLITIE_MELDKAMER -> Regime.WPG;
            case OM -> Regime.WJSG;
            default -> Regime.AVG;
        };
    }

    /**
     * Whether law lets it process this field at all, whatever is decided about the item: a BSN where its registration says so,
     * the number of the criminal justice chain only within that chain (Sv 27b).
     */
    public boolean mayProcess(Field field) {
        return switch (field) {
            case BSN -> mayProcessBsn;
            case SKN -> kind == PartnerKind.POLITIE || kind == PartnerKind.OM || kind == PartnerKind.RECLASSERING;
            default -> true;
        };
    }

    /** Whether it serves a municipality; a message without a known one concerns all. */
    public boolean serves(Optional<String> municipality) {
        return municipalities.isEmpty() || municipality.isEmpty() || municipalities.contains(municipality.get());
    }
}
