package nl.huiskring.town.story;

import nl.huiskring.town.wire.Ground;

/** Grounds as people of the partners state them. */
final class Grounds {
    private Grounds() {}

    static Ground rightToReport(String by) {
        return new Ground(
                "MELDRECHT", by, "redelijk vermoeden van huiselijk geweld; toestemming vragen is niet veilig");
    }

    static Ground judicialTitle(String by) {
        return new Ground("JUDICIAL_TITLE", by, "behandeling is bijzondere voorwaarde bij een vonnis");
    }

    static Ground conflictOfDuties(String by) {
        return new Ground("CONFLICT_OF_DUTIES", by, "client zegt zijn ex vanavond op te zoeken");
    }

    static Ground releasedByHolder(String by) {
        return new Ground("RELEASED_BY_HOLDER", by, "nodig om het geweld te stoppen; per gegeven afgewogen");
    }

    static Ground transfer(String by) {
        return new Ground("TRANSFER", by, "vervolg ligt bij het lokale team");
    }

    static Ground gravity(String by) {
        return new Ground("GRAVITY", by, "ernst van het feit; acuut onveilig");
    }
}
