package nl.huiskring.household.match;

import java.util.HashMap;
import java.util.Map;

/**
 * How often the commonest Dutch names occur, per ten thousand inhabitants, rounded. Family names follow the published ranking of
 * 2007 (without voorvoegsel, spellings apart); given names and call names are rough on purpose: what matters is that Jan de Jong
 * weighs much less than a rare name.
 */
final class CommonNames {
    private static final String FAMILY = """
        jong 55 jansen 48 vries 44 berg 38 dijk 36 bakker 35 janssen 35 visser 32 smit 28 meijer 26 meyer 10 boer 25 mulder 24
        groot 24 bos 23 vos 20 peters 20 hendriks 19 leeuwen 18 dekker 18 brouwer 16 wit 16 dijkstra 15 smits 15 graaf 14
        meer 14 linden 13 kok 13 jacobs 12 haan 12 vermeulen 12 heuvel 11 veen 11 broek 11 bruijn 10 bruin 8 schouten 10
        beek 10 willems 10 vliet 10 ven 10 hoekstra 9 maas 9 verhoeven 9 koster 9 dam 9 wal 9 prins 8 blom 8 huisman 8
        peeters 8 jonge 8 kuipers 8 veenstra 8 kramer 8 brink 8 postma 7 scholten 7 martens 7 yilmaz 5 kaya 4 nguyen 5
        mohamed 4 ali 4 ahmed 4 singh 3 demir 4 celik 3 yildiz 4 yildirim 3 sahin 3
        """;
    private static final String GIVEN = """
        maria 250 johannes 220 jan 160 anna 130 johanna 140 cornelis 120 hendrik 120 elisabeth 90 cornelia 90 willem 100
        pieter 90 jacobus 80 petrus 80 wilhelmina 70 catharina 70 gerrit 70 adriana 60 margaretha 60 peter 80 hans 70 piet 60
        kees 60 henk 70 wim 60 gerard 60 martin 50 robert 60 erik 50 marco 50 dennis 50 jeroen 50 mark 60 paul 60 frank 50
        john 50 rob 50 ronald 40 michael 50 thomas 60 kevin 40 daan 40 sem 30 lucas 40 tim 50 bas 40 linda 60 monique 50
        ingrid 50 petra 40 esther 40 sandra 50 marieke 40 laura 50 lisa 60 sanne 50 emma 50 julia 40 sophie 40 eva 40 anne 60
        mohamed 60 mohammed 40 ahmed 25 mustafa 20 fatima 40 fatma 20 ali 25 mehmet 25 ibrahim 15 youssef 15
        """;
    private static final double PER = 10_000;

    private CommonNames() {}

    static Map<Object, Integer> familyRarity() {
        return rarity(FAMILY);
    }

    static Map<Object, Integer> givenRarity() {
        return rarity(GIVEN);
    }

    private static Map<Object, Integer> rarity(String table) {
        Map<Object, Integer> rarity = new HashMap<>();
        String[] words = table.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            rarity.put(words[i], Millibits.of(PER / Integer.parseInt(words[i + 1])));
        }
        return Map.copyOf(rarity);
    }
}
