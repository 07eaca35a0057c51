package nl.huiskring.adapters.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.huiskring.consent.GroundCondition;
import nl.huiskring.consent.Policy;
import nl.huiskring.consent.PolicyRow;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;

/** The policy as one HTML page for a privacy officer: who may get what for which purpose, and why. */
public final class PolicyReport {
    private static final String STYLE = """
            body{font:16px/1.5 sans-serif;margin:2rem;max-width:90rem;color:#111}
            table{border-collapse:collapse;margin:1rem 0}
            th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}
            thead th{background:#e8eef4}
            .PERMIT{background:#d7f0d7}.PERMIT_MASKED{background:#eef6d0}.SIGNAL_ONLY{background:#fff3c4}
            .DEFER{background:#fde3c8}.DENY{background:#f3f3f3}
            """;

    private final Policy policy;
    private final StringBuilder html = new StringBuilder(200_000);

    private PolicyReport(Policy policy) {
        this.policy = policy;
    }

    /** The whole page, UTF-8, without references to anything outside it. */
    public static String html(Policy policy) {
        PolicyReport report = new PolicyReport(policy);
        report.page();
        return report.html.toString();
    }

    private void page() {
        html.append("<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Beleid</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>Wie krijgt wat, waarvoor, en waarom</h1>\n<p>Versie ")
                .append(policy.version())
                .append(
                        ". Wat hier niet staat, wordt geweigerd. De houder ziet zijn eigen gegevens. Ouderdom van"
                                + " politiegegevens en een convenant dat niet geldt verlagen nog; noodtoegang staat hier los van.</p>\n");
        overview();
        for (Category category : Category.values()) {
            section(category);
        }
        html.append("</body></html>\n");
    }

    /** Category by recipient: for each purpose the widest outcome that some rule gives. */
    private void overview() {
        List<PartnerKind> recipients = List.of(PartnerKind.values());
        html.append(
                "<h2>Overzicht</h2>\n<p>Per vakje het doel en de ruimste uitkomst, voor wie aan de voorwaarden voldoet.</p>\n");
        head(recipients.stream().map(PartnerKind::code).toList(), "Gegevens");
        for (Category category : Category.values()) {
            html.append("<tr><th scope=\"row\"><a href=\"#")
                    .append(category)
                    .append("\">")
                    .append(category)
                    .append(' ');
            text(DutchWords.of(category)).append("</a></th>");
            recipients.forEach(recipient -> cell(category, recipient));
            html.append("</tr>\n");
        }
        html.append("</tbody></table>\n");
    }

    private void cell(Category category, PartnerKind recipient) {
        TreeMap<Purpose, Outcome> widest = new TreeMap<>();
        for (PolicyRow row : policy.rows()) {
            if (row.outcome() != Outcome.DENY
                    && row.scope().categories().contains(category)
                    && row.scope().recipients().contains(recipient)) {
                row.scope().purposes().forEach(purpose -> widest.merge(purpose, row.outcome(), PolicyReport::wider));
            }
        }
        html.append("<td>");
        for (Outcome outcome : Outcome.values()) {
            List<String> purposes = widest.entrySet().stream()
                    .filter(entry -> entry.getValue() == outcome)
                    .map(entry -> entry.getKey().name())
                    .toList();
            if (!purposes.isEmpty()) {
                mark(outcome, purposes.size() == Purpose.values().length ? "elk doel" : String.join(" ", purposes));
            }
        }
        html.append("</td>");
    }

    private void mark(Outcome outcome, String purposes) {
        html.append("<div class=\"").append(outcome).append("\">");
        text(DutchWords.of(outcome)).append(": ").append(purposes).append("</div>");
    }

    private static Outcome wider(Outcome left, Outcome right) {
        return left.compareTo(right) >= 0 ? left : right;
    }

    private void section(Category category) {
        html.append("<h2 id=\"").append(category).append("\">").append(category).append(' ');
        text(DutchWords.of(category)).append("</h2>\n");
        head(
                List.of(
                        "Uitkomst",
                        "Onderdeel",
                        "Houder",
                        "Ontvanger",
                        "Betrokkenheid",
                        "Doel",
                        "Gronden",
                        "Convenant",
                        "Bron",
                        "Grondslag",
                        "Eigenaar",
                        "Herziening",
                        "Waar het staat"),
                "Regel");
        policy.rows().stream()
                .filter(row -> row.scope().categories().contains(category))
                .forEach(this::row);
        html.append("</tbody></table>\n");
    }

    private void row(PolicyRow row) {
        html.append("<tr class=\"")
                .append(row.outcome())
                .append("\"><th scope=\"row\">")
                .append(row.id())
                .append("</th>");
        List.of(
                        DutchWords.of(row.outcome()),
                        words(row.scope().parts(), DutchWords::of),
                        words(row.scope().holders(), PartnerKind::code),
                        words(row.scope().recipients(), PartnerKind::code),
                        words(row.scope().involvements(), DutchWords::of),
                        words(row.scope().purposes(), purpose -> purpose + " " + DutchWords.of(purpose)),
                        grounds(row.grounds()),
                        DutchWords.of(row.covenant()),
                        row.warrant().source(),
                        row.warrant().legalBasis(),
                        row.warrant().owner(),
                        row.warrant().reviewDate().toString(),
                        row.place())
                .forEach(content -> text(html.append("<td>"), content).append("</td>"));
        html.append("</tr>\n");
    }

    private void head(List<String> columns, String first) {
        html.append("<table><thead><tr><th scope=\"col\">").append(first).append("</th>");
        columns.forEach(
                column -> text(html.append("<th scope=\"col\">"), column).append("</th>"));
        html.append("</tr></thead><tbody>\n");
    }

    /** All of them, all but the few that are missing, or the list. */
    private static <E extends Enum<E>> String words(Set<E> values, Function<E, String> word) {
        EnumSet<E> missing = EnumSet.complementOf(EnumSet.copyOf(values));
        if (missing.isEmpty()) {
            return "alle";
        }
        return missing.size() < values.size() ? "alle behalve " + list(missing, word) : list(values, word);
    }

    private static <E> String list(Set<E> values, Function<E, String> word) {
        return values.stream().map(word).collect(Collectors.joining(", "));
    }

    private static String grounds(GroundCondition condition) {
        Function<Ground, String> word = DutchWords::of;
        return List.of(
                        condition.anyOf().isEmpty() ? "" : "een van: " + list(condition.anyOf(), word),
                        condition.allOf().isEmpty() ? "" : "met: " + list(condition.allOf(), word),
                        condition.noneOf().isEmpty() ? "" : "zonder: " + list(condition.noneOf(), word))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private StringBuilder text(String content) {
        return text(html, content);
    }

    private static StringBuilder text(StringBuilder out, String content) {
        return out.append(content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
