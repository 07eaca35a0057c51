package nl.huiskring.adapters.policy;

import nl.huiskring.consent.CovenantClass;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Purpose;

/** The words of the policy as people read them. */
final class DutchWords {
    private DutchWords() {}

    static String of(Category category) {
        return switch (category) {
            case D01 -> "identiteit";
            case D02 -> "adres";
            case D03 -> "geheim adres";
            case D04 -> "bereikbaarheid";
            case D05 -> "relaties en gezag";
            case D06 -> "politiefeiten";
            case D07 -> "verdenking en antecedenten";
            case D08 -> "vervolging en straf";
            case D09 -> "toezicht";
            case D10 -> "inhoud van een melding";
            case D11 -> "wie meldde";
            case D12 -> "beoordeling van Veilig Thuis";
            case D13 -> "in zorg zijn";
            case D14 -> "inhoud van zorg";
            case D15 -> "opkomst en veiligheidssignaal uit zorg";
            case D16 -> "over een kind";
            case D17 -> "eigen woorden van een kind";
            case D18 -> "in de opvang zijn";
            case D19 -> "AWARE-toestel en plaats";
            case D20 -> "veiligheidsplan";
            case D21 -> "huisverbod";
            case D22 -> "risicotaxatie";
            case D23 -> "mensenhandel";
            case D24 -> "toestemmingen";
            case D25 -> "tellingen";
        };
    }

    static String of(Purpose purpose) {
        return switch (purpose) {
            case P1 -> "acute veiligheid";
            case P2 -> "beoordeling door Veilig Thuis";
            case P3 -> "onderzoek door Veilig Thuis";
            case P4 -> "regie op de zaak";
            case P5 -> "toezicht";
            case P6 -> "vervolging";
            case P7 -> "huisverbod";
            case P8 -> "kinderbescherming";
            case P9 -> "bescherming van het slachtoffer";
            case P10 -> "behandeling";
            case P11 -> "monitoring en nazorg";
            case P12 -> "controle";
            case P13 -> "statistiek";
            case P14 -> "rechten van de betrokkene";
            case P15 -> "zorg na mensenhandel";
            case P16 -> "casustafel";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case DENY -> "niet";
            case DEFER -> "vraag de houder";
            case SIGNAL_ONLY -> "alleen wie te bellen";
            case PERMIT_MASKED -> "afgeschermd";
            case PERMIT -> "ja";
        };
    }

    static String of(Part part) {
        return switch (part) {
            case CONTENT -> "inhoud";
            case NARRATIVE -> "vrije tekst";
            case MEASURE -> "maatregel";
            case FILE -> "dossier";
            case SCORE -> "score";
            case LOCATION -> "plaats";
            case STEPS -> "gezette stappen";
            case SAFETY -> "veiligheid";
        };
    }

    static String of(Involvement involvement) {
        return switch (involvement) {
            case NONE -> "niet betrokken";
            case CASE -> "heeft de zaak";
            case OWN_CLIENT -> "eigen cliënt";
            case ACTIVE_MEASURE -> "voert een maatregel uit";
            case NAMED_PARTNER -> "genoemd in het plan";
            case EXCLUDED -> "uitgesloten van het plan";
            case REPORTER -> "meldde";
            case SELF -> "de persoon zelf";
            case HOLDER -> "houder";
        };
    }

    static String of(Ground ground) {
        return switch (ground) {
            case MELDRECHT -> "meldrecht";
            case CONFLICT_OF_DUTIES -> "conflict van plichten";
            case VITAL_INTEREST -> "vitaal belang";
            case GRAVITY -> "ernst";
            case WEIGHING -> "geregistreerde weging";
            case JUDICIAL_TITLE -> "justitiële titel";
            case VICTIM_ASKED -> "slachtoffer gevraagd";
            case ALARM_PRESSED -> "alarm ingedrukt";
            case BREAK_GLASS -> "noodtoegang";
            case RELEASED_BY_HOLDER -> "vrijgegeven door de houder";
            case TRANSFER -> "overdracht";
            case INQUIRY -> "benoemd onderzoek";
            case CONSENT -> "toestemming";
        };
    }

    static String of(CovenantClass covenant) {
        return switch (covenant) {
            case NONE -> "niet nodig";
            case LAWFUL -> "wettelijke plicht";
            case REQUIRED -> "vereist";
        };
    }
}
