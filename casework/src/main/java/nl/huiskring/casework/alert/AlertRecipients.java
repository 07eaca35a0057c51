package nl.huiskring.casework.alert;

import static nl.huiskring.model.policy.Involvement.ACTIVE_MEASURE;
import static nl.huiskring.model.policy.Involvement.CASE;
import static nl.huiskring.model.policy.Involvement.NAMED_PARTNER;
import static nl.huiskring.model.policy.Involvement.OWN_CLIENT;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;

/**
 * Who is offered the alert of a rule, for which purpose: the table "for which purpose an alert goes to whom" of the policy.
 * What of it really goes is decided per item; without a single item that the recipient may see, nothing goes.
 */
public final class AlertRecipients {
    private static final Set<String> BY_VEILIG_THUIS =
            Set.of("A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A11", "A12", "A14");

    private static final List<Row> TABLE = List.of(
            row(
                    Set.of("A02", "A03", "A04", "A05", "A06", "A11", "A13", "A14"),
                    Set.of(),
                    Purpose.P1,
                    PartnerKind.POLITIE),
            row(Set.of("A13"), Set.of(), Purpose.P1, PartnerKind.POLITIE_MELDKAMER),
            row(Set.of("A03", "A04", "A05", "A10", "A11"), Set.of(OWN_CLIENT), Purpose.P5, PartnerKind.RECLASSERING),
            row(Set.of("A05"), Set.of(), Purpose.P6, PartnerKind.OM),
            row(Set.of("A07", "A08"), Set.of(ACTIVE_MEASURE), Purpose.P8, PartnerKind.GECERTIFICEERDE_INSTELLING),
            row(
                    Set.of("A03", "A04", "A05", "A11", "A13", "A14"),
                    Set.of(CASE, NAMED_PARTNER),
                    Purpose.P9,
                    PartnerKind.VROUWENOPVANG),
            row(
                    Set.of("A01", "A07", "A11", "A12"),
                    Set.of(CASE),
                    Purpose.P4,
                    PartnerKind.WIJKTEAM,
                    PartnerKind.WELZIJNSWERK,
                    PartnerKind.GEMEENTE),
            row(
                    Set.of("A03", "A10"),
                    Set.of(OWN_CLIENT),
                    Purpose.P10,
                    PartnerKind.VERSLAVINGSZORG,
                    PartnerKind.FORENSISCHE_ZORG),
            row(Set.of("A03", "A04", "A05"), Set.of(CASE), Purpose.P7, PartnerKind.BURGEMEESTER));

    private AlertRecipients() {}

    /**
     * The routes of a rule.
     *
     * @param inInvestigation whether Veilig Thuis investigates; its purpose is then P3, otherwise P2
     */
    public static List<Route> of(String rule, boolean inInvestigation) {
        Stream<Route> veiligThuis = BY_VEILIG_THUIS.contains(rule)
                ? Stream.of(new Route(PartnerKind.VEILIG_THUIS, Set.of(), inInvestigation ? Purpose.P3 : Purpose.P2))
                : Stream.empty();
        return Stream.concat(
                        veiligThuis,
                        TABLE.stream().filter(row -> row.rules().contains(rule)).flatMap(Row::routes))
                .toList();
    }

    private record Row(Set<String> rules, Set<Involvement> needed, Purpose purpose, List<PartnerKind> recipients) {
        Stream<Route> routes() {
            return recipients.stream().map(recipient -> new Route(recipient, needed, purpose));
        }
    }

    private static Row row(Set<String> rules, Set<Involvement> needed, Purpose purpose, PartnerKind... recipients) {
        return new Row(rules, needed, purpose, List.of(recipients));
    }
}
