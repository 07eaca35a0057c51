package nl.huiskring.hub.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.huiskring.adapters.storage.PostgresFigures.Figures;
import nl.huiskring.casework.gap.GapReport;
import nl.huiskring.casework.gap.GapRow;
import nl.huiskring.casework.gap.OpenRegistration;
import nl.huiskring.model.InteractionId;
import nl.huiskring.town.TownReport;
import nl.huiskring.town.TownReport.PartnerCount;

/** A report of a play in which all is well; a test puts one thing in that is not. */
final class AReport {
    static final Figures FIGURES = new Figures(
            Map.of(APlay.oin(APlay.POLICE), Map.of("soap", 160L), APlay.oin(APlay.WELFARE), Map.of("files", 8L)),
            245,
            90,
            Map.of("AUTO", 1300L, "NEW", 240L, "REVIEW", 2L),
            Map.of(
                    "A01", Map.of("ORANGE", 48L),
                    "A03", Map.of("RED", 7L),
                    "A04", Map.of("RED", 13L),
                    "A05", Map.of("RED", 8L),
                    "A07", Map.of("ORANGE", 13L, "RED", 5L),
                    "A09", Map.of("ORANGE", 16L)),
            Map.of(APlay.oin(APlay.CENTRE), Map.of("DELIVERED", 160L)));

    private TownReport town = town(0, List.of(), List.of(), List.of(), true);
    private Balance balance = balance(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    private Recount.Result recount = recount(List.of(), List.of(), List.of());
    private List<String> tooLittle = List.of();
    private GapReport gap = new GapReport(APlay.NOW, List.of(), List.of(), List.of());
    private List<String> outage = List.of("10 politieregistraties zonder zaak bij Veilig Thuis");
    private DemoReport.Audit audit = new DemoReport.Audit(54000, "abc=", true, List.of());

    DemoReport done() {
        return new DemoReport(FIGURES, town, balance, recount, tooLittle, gap, outage, audit, 76);
    }

    static TownReport town(
            long unproven, List<String> unexpected, List<String> lost, List<String> notSeen, boolean quiet) {
        PartnerCount police = new PartnerCount("politie-drenthe", "soap", 170, 160, 5, 5, 0, unproven, 0, 0, 0, 0, 0);
        return new TownReport(List.of(police), unexpected, lost, notSeen, quiet);
    }

    static Balance balance(
            List<String> lost,
            List<String> doubled,
            List<String> unlogged,
            List<String> unknown,
            List<String> failed,
            List<String> givenUp) {
        return new Balance(lost, doubled, unlogged, unknown, failed, givenUp);
    }

    static Recount.Result recount(List<String> over, List<String> unlogged, List<String> withheld) {
        return new Recount.Result(
                37000, 37000, over, unlogged, withheld, Map.of("R05 DENY", new Refused(209, "Wpg 18")));
    }

    AReport with(TownReport other) {
        town = other;
        return this;
    }

    AReport with(Balance other) {
        balance = other;
        return this;
    }

    AReport with(Recount.Result other) {
        recount = other;
        return this;
    }

    AReport withTooLittle(String what) {
        tooLittle = List.of(what);
        return this;
    }

    AReport withOpenRegistration() {
        OpenRegistration open =
                new OpenRegistration("PL0100-2026-1", new InteractionId(new UUID(0, 3)), "0118", 30, true);
        gap = new GapReport(
                APlay.NOW, List.of(new GapRow("0118", "2026-W23", 1, 0, 0, List.of(open))), List.of(), List.of());
        return this;
    }

    AReport withoutOutage() {
        outage = List.of();
        return this;
    }

    AReport withBrokenLog() {
        audit = new DemoReport.Audit(54000, "abc=", false, List.of());
        return this;
    }
}
