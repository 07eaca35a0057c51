package nl.huiskring.town.story;

import java.util.List;
import nl.huiskring.town.people.Dice;
import nl.huiskring.town.people.Family;

/** Sentences as the partners write them; none of them is about a real person. */
final class Texts {
    static final List<String> PLACES = List.of(
            "in de woning",
            "op straat voor de woning",
            "in het trappenhuis",
            "bij een familielid thuis",
            "in een auto");
    static final List<String> ANTECEDENTS = List.of(
            "eerder verdacht van mishandeling",
            "eerder verdacht van bedreiging",
            "veroordeeld voor rijden onder invloed",
            "eerder verdacht van vernieling");
    static final List<String> OFFICERS =
            List.of("noodhulp basisteam Zuidwest-Drenthe", "wijkagent Hoogeveen-Noord", "wijkagent De Weide");
    static final List<String> CONCERNS = List.of(
            "spanningen lopen thuis steeds op",
            "geldzorgen en veel ruzie",
            "kinderen slapen slecht en zijn stil",
            "betrokkene durft niet alleen thuis te zijn",
            "zorg over drankgebruik in het gezin");
    static final List<String> SITUATIONS = List.of(
            "buren horen geregeld geschreeuw en gegooi met spullen",
            "na een feestje liep een ruzie uit de hand",
            "betrokkene wordt gecontroleerd en mag de deur niet uit",
            "ex staat steeds onaangekondigd voor de deur",
            "mantelzorger is overbelast en grijpt hard vast");
    static final List<String> ABOUT_CHILDREN = List.of(
            "kind zat boven op de trap en heeft alles gehoord", "kinderen waren in bed, een was wakker geworden",
            "kind ging tussen de ouders staan", "school merkt dat het kind moe en teruggetrokken is");
    static final List<String> CHILD_WORDS = List.of(
            "ik doe dan mijn handen op mijn oren",
            "papa wordt heel boos als hij bier op heeft",
            "ik wil bij oma slapen");
    static final List<String> SAFETY_NOTES = List.of(
            "zegt haar te willen opzoeken",
            "reageert boos op het contactverbod",
            "houdt zich aan de afspraken",
            "gebruikt weer alcohol in het weekend");
    static final List<String> CARE_CONTENT = List.of(
            "behandelplan: terugvalpreventie, twaalf gesprekken",
            "medicatie aangepast; slaapproblemen nemen af",
            "cognitieve gedragstherapie, zesde zitting");
    static final List<String> NOT_ADMISSIBLE =
            List.of("GEEN_HUISELIJK_GEWELD", "DUBBELE_REGISTRATIE", "TE_WEINIG_GEGEVENS");
    static final List<String> WRONGLY_ADDRESSED = List.of("ANDERE_REGIO", "ANDERE_INSTANTIE");
    static final List<String> WORKERS = List.of("M. Kuipers", "J. Hilbrands", "S. el Amrani");
    static final List<String> PROFESSIONALS = List.of(
            "huisartsenpraktijk De Weide", "basisschool Het Kompas", "thuiszorg Zuidwest-Drenthe", "jeugdarts GGD");

    private Texts() {}

    /** An officer's story, with the name of a neighbour in it, as such stories have. */
    static String narrative(Dice dice, Family family, boolean children) {
        String story = "Ter plaatse troffen wij " + family.victim().name().first() + " overstuur aan. Buur "
                + family.neighbour().name().family() + " had geschreeuw gehoord en belde 112. ";
        return story + (children ? "De kinderen waren in huis. " : "") + dice.oneOf(SITUATIONS) + ".";
    }
}
