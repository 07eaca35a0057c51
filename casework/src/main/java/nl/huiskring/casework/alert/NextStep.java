package nl.huiskring.casework.alert;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.exchange.Heading.Level;

/**
 * What one recipient is advised to do first, and by when. The advice names an action and never a fact, so that it may go to
 * whoever may know which rule it is; for an unnamed finding it follows from the level alone. A person decides.
 *
 * @param advice in Dutch
 */
public record NextStep(Heading heading, String advice) {
    /**
     * The step on everything that was found, the most serious leading.
     *
     * @param findings empty for a report to be assessed
     */
    public static NextStep of(List<Finding> findings, PartnerKind recipient, Instant now, Thresholds thresholds) {
        if (findings.isEmpty()) {
            return new NextStep(
                    new Heading(Level.MELDING, thresholds.dueFrom(now, Level.MELDING)), onReport(recipient));
        }
        Finding leading = findings.stream()
                .max(Comparator.comparing(Finding::level)
                        .thenComparing(Finding::due, Comparator.reverseOrder())
                        .thenComparing(Finding::rule, Comparator.reverseOrder()))
                .orElseThrow();
        Instant due = findings.stream()
                .map(Finding::due)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new NextStep(new Heading(leading.level(), due), onAlert(leading, recipient));
    }

    private static String onReport(PartnerKind recipient) {
        return switch (recipient) {
            case VEILIG_THUIS -> "Beoordeel de veiligheid en leg het besluit vast.";
            case GEMEENTE, WIJKTEAM, WELZIJNSWERK ->
                "Betrek dit bij de lopende hulp; stem bij vragen af met Veilig Thuis.";
            case POLITIE,
                    POLITIE_MELDKAMER,
                    OM,
                    RECLASSERING,
                    VERSLAVINGSZORG,
                    FORENSISCHE_ZORG,
                    GECERTIFICEERDE_INSTELLING,
                    RAAD_KINDERBESCHERMING,
                    SCHOOL,
                    HUISARTS,
                    VROUWENOPVANG,
                    ZVH,
                    BURGEMEESTER,
                    MENSENHANDEL_ZORGCOORDINATOR,
                    BRANDWEER,
                    CENTRUMGEMEENTE,
                    REGIEGROEP,
                    PROGRAMMABUREAU,
                    PRIVACY_OFFICER,
                    BURGER,
                    BETROKKENE -> "Neem kennis van dit bericht en betrek het bij de eigen taak.";
        };
    }

    private static String onAlert(Finding leading, PartnerKind recipient) {
        return switch (recipient) {
            case VEILIG_THUIS -> forVeiligThuis(leading);
            case POLITIE, POLITIE_MELDKAMER ->
                leading.level() == Level.RED
                        ? "Beoordeel direct of bescherming of aanhouding nodig is en stem af met Veilig Thuis."
                        : "Betrek dit bij het wijkgerichte toezicht en stem af met Veilig Thuis.";
            case OM -> "Beoordeel of een strafvorderlijke reactie nodig is.";
            case RECLASSERING ->
                "Spreek de client aan op de voorwaarden, beoordeel het toezicht en stem af met Veilig Thuis.";
            case GECERTIFICEERDE_INSTELLING, RAAD_KINDERBESCHERMING ->
                "Ga na of het kind nu veilig is, zie en spreek het kind, en stem af met Veilig Thuis.";
            case VROUWENOPVANG -> "Neem via het veilige contactpunt contact op en herzie het veiligheidsplan.";
            case GEMEENTE, WIJKTEAM, WELZIJNSWERK ->
                "Neem contact op met Veilig Thuis en stem af wat u in de lopende hulp doet.";
            case VERSLAVINGSZORG, FORENSISCHE_ZORG ->
                "Betrek dit bij de behandeling van uw client en beoordeel of overleg met Veilig Thuis nodig is.";
            case BURGEMEESTER -> "Betrek dit bij de beslissing over het huisverbod.";
            case SCHOOL,
                    HUISARTS,
                    ZVH,
                    MENSENHANDEL_ZORGCOORDINATOR,
                    BRANDWEER,
                    CENTRUMGEMEENTE,
                    REGIEGROEP,
                    PROGRAMMABUREAU,
                    PRIVACY_OFFICER,
                    BURGER,
                    BETROKKENE -> "Neem contact op met Veilig Thuis.";
        };
    }

    private static String forVeiligThuis(Finding leading) {
        String step = switch (leading.rule()) {
            case "A01" -> "Leg de registraties en meldingen naast elkaar en herzie de veiligheidsbeoordeling";
            case "A05" -> "Stem direct af met politie en reclassering over de bescherming van het slachtoffer";
            case "A06" -> "Weeg met politie en vrouwenopvang of AWARE nodig is en neem contact op met het slachtoffer";
            case "A07", "A08" -> "Zie en spreek de kinderen en ga na of zij nu veilig zijn";
            case "A09" -> "Bekijk de signalen in samenhang en overleg met de betrokken organisaties";
            case "A10" -> "Overleg met de reclassering over de naleving en de hulp aan de pleger";
            case "A11" -> "Maak vóór het einde van de maatregel afspraken over de veiligheid";
            default -> "Beoordeel de veiligheid opnieuw en neem contact op met het slachtoffer";
        };
        return leading.level() == Level.RED
                ? step + "; doe dit binnen de gestelde tijd en overleg met de politie."
                : step + ".";
    }
}
