package nl.huiskring.town.story;

import java.util.Comparator;
import java.util.List;
import nl.huiskring.town.wire.Leaf;

/** The words of {@code inhoud} in the order of the contract. */
public final class Words {
    /** Every word that may stand in {@code inhoud}. */
    public static final List<String> ALL = List.of(
            "registratienummer",
            "eenheid",
            "incidentklasse",
            "projectcode",
            "begin",
            "einde",
            "gemeentecode",
            "plaats",
            "geweldsvorm",
            "letsel",
            "wurging",
            "wapen",
            "doodsbedreiging",
            "middel",
            "aanhouding",
            "aangifte",
            "verhaal",
            "antecedenten",
            "eerdereregistraties",
            "vuurwapengevaar",
            "kindaanwezig",
            "kindleeftijden",
            "kindgewond",
            "rihguitkomst",
            "rihgitems",
            "zaaknummer",
            "betreftregistratie",
            "melder",
            "meldersoort",
            "situatie",
            "zorgen",
            "verzoek",
            "aardgeweld",
            "meldcodestap",
            "overkind",
            "kindwoorden",
            "uitkomst",
            "toelichting",
            "veiligheidsbericht",
            "status",
            "redengeenzaak",
            "gestelddoor",
            "overdrachtaan",
            "opdracht",
            "toezicht",
            "toezichtvanaf",
            "toezichttot",
            "voorwaarde",
            "voorwaardetot",
            "overtreding",
            "overtredenop",
            "veiligheidtoezicht",
            "verslag",
            "risicoscore",
            "maatregel",
            "maatregelvanaf",
            "maatregeltot",
            "parketnummer",
            "wetsartikel",
            "vervolgingsbeslissing",
            "zittingsdatum",
            "inzorg",
            "zorgsinds",
            "zorgcontact",
            "aanwezigheid",
            "zorgsignaal",
            "zorginhoud",
            "kindermaatregel",
            "kindermaatregelvanaf",
            "kindermaatregeltot",
            "jeugdbeschermer",
            "verblijfplaats",
            "toestemmingvoor",
            "toestemmingaan",
            "toestemmingdoel",
            "gegevendoor",
            "gegevenop",
            "gegeventot",
            "tekstversie",
            "opgenomendoor",
            "ingetrokkenop",
            "bevestigt");

    private Words() {}

    /** The facts in the order of the contract. */
    static List<Leaf> ordered(List<Leaf> facts) {
        return facts.stream()
                .sorted(Comparator.comparingInt(fact -> ALL.indexOf(fact.word())))
                .toList();
    }
}
