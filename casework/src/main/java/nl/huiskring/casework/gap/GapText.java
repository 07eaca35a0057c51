package nl.huiskring.casework.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The gap report in Dutch sentences. It names numbers of registrations and workers of Veilig Thuis, and no person of a household. */
final class GapText {
    private GapText() {}

    static List<String> of(GapReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(summary(report));
        report.rows().forEach(row -> lines.add(line(row)));
        lines.addAll(open(report));
        report.explained().forEach(reason -> lines.add(line(reason)));
        report.unknownReferences()
                .forEach(number ->
                        lines.add("Veilig Thuis noemt registratie %s, maar de politie heeft die hier niet aangeleverd."
                                .formatted(number)));
        return List.copyOf(lines);
    }

    static List<String> open(GapReport report) {
        return report.open().stream().map(GapText::line).toList();
    }

    private static String summary(GapReport report) {
        int registrations =
                report.rows().stream().mapToInt(GapRow::registrations).sum();
        int linked = report.rows().stream().mapToInt(GapRow::linked).sum();
        int explained = report.rows().stream().mapToInt(GapRow::withReason).sum();
        return "Van %d politieregistraties zijn er %d gekoppeld aan een zaak van Veilig Thuis, %d verklaard en %d open, waarvan %d langer dan 24 uur."
                .formatted(
                        registrations,
                        linked,
                        explained,
                        report.open().size(),
                        report.overdue().size());
    }

    private static String line(GapRow row) {
        return "Gemeente %s, week %s: %d registraties, %d gekoppeld, %d verklaard, %d open."
                .formatted(
                        row.municipality(),
                        row.week(),
                        row.registrations(),
                        row.linked(),
                        row.withReason(),
                        row.open().size());
    }

    private static String line(StatedReason reason) {
        return "Registratie %s werd geen zaak: %s (vastgesteld door %s)."
                .formatted(reason.registrationNumber(), words(reason.reason()), reason.by());
    }

    /** The words of the contract's list are Dutch already. */
    private static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String line(OpenRegistration open) {
        String age = "Registratie %s (gemeente %s) is %d uur oud en nog niet gekoppeld of verklaard"
                .formatted(open.registrationNumber(), open.municipality(), open.ageHours());
        return open.overdue() ? "LET OP: " + age + "; de termijn van 24 uur is voorbij." : age + ".";
    }
}
