package nl.huiskring.console.gap;

import java.util.List;
import nl.huiskring.casework.gap.GapReport;
import nl.huiskring.casework.gap.GapRow;
import nl.huiskring.casework.gap.OpenRegistration;
import nl.huiskring.casework.gap.StatedReason;
import nl.huiskring.console.words.Words;

/** The gap report as it is shown. It names numbers of registrations and workers of Veilig Thuis, and no person of a household. */
record GapPage(
        String asOf,
        Totals totals,
        List<Week> weeks,
        List<Open> open,
        List<Explained> explained,
        List<String> unknownReferences) {

    /** All weeks together. */
    record Totals(int registrations, int linked, int withReason, int open, int overdue) {}

    /** One municipality in one week. */
    record Week(String municipality, String week, int registrations, int linked, int withReason, int open) {}

    /** A registration without case and without reason. */
    record Open(String number, String municipality, String age, boolean isOverdue) {}

    /** A registration that became no case. */
    record Explained(String number, String reason, String by, String at) {}

    static GapPage of(GapReport report, Words words) {
        return new GapPage(
                words.moment(report.at()),
                totals(report),
                report.rows().stream().map(row -> week(row, words)).toList(),
                report.open().stream().map(one -> open(one, words)).toList(),
                report.explained().stream().map(one -> explained(one, words)).toList(),
                report.unknownReferences());
    }

    private static Totals totals(GapReport report) {
        return new Totals(
                report.rows().stream().mapToInt(GapRow::registrations).sum(),
                report.rows().stream().mapToInt(GapRow::linked).sum(),
                report.rows().stream().mapToInt(GapRow::withReason).sum(),
                report.open().size(),
                report.overdue().size());
    }

    private static Week week(GapRow row, Words words) {
        return new Week(
                words.label("municipality", row.municipality()),
                row.week(),
                row.registrations(),
                row.linked(),
                row.withReason(),
                row.open().size());
    }

    private static Explained explained(StatedReason reason, Words words) {
        return new Explained(
                reason.registrationNumber(),
                words.label("code", reason.reason()),
                reason.by(),
                words.moment(reason.at()));
    }

    private static Open open(OpenRegistration one, Words words) {
        return new Open(
                one.registrationNumber(),
                words.label("municipality", one.municipality()),
                words.hours(one.ageHours()),
                one.overdue());
    }
}
