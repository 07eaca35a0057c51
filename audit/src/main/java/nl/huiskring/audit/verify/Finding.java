package nl.huiskring.audit.verify;

/**
 * One thing that does not hold, and where.
 *
 * @param from first line concerned
 * @param to last line concerned, included
 */
public record Finding(Kind kind, long from, long to) {

    /** What is wrong. */
    public enum Kind {
        /** The key is unreadable or not the expected one. */
        KEY_WRONG("De sleutel is onleesbaar of is niet de verwachte sleutel"),
        /** Not a line of the log. */
        UNREADABLE("Onleesbare regel"),
        /** Not a checkpoint. */
        CHECKPOINT_UNREADABLE("Onleesbaar controlepunt"),
        /** The checkpoint that stands by itself is not the last of the list. */
        LAST_CHECKPOINT_CHANGED("Het losse laatste controlepunt is niet gelijk aan het laatste van de lijst"),
        /** The signature of a checkpoint does not verify; its size is given. */
        SIGNATURE_WRONG("De handtekening onder het controlepunt klopt niet"),
        /** The checkpoint is of another log. */
        ORIGIN_WRONG("Het controlepunt hoort bij een ander logboek"),
        /** Two signed checkpoints of one size with different roots: the log was told in two versions. */
        FORK("Er zijn twee verschillende ondertekende controlepunten over hetzelfde aantal regels"),
        /** Lines that should be there are not. */
        MISSING("Ontbreekt"),
        /** A line at a place where another was due: moved or repeated. */
        OUT_OF_ORDER("Staat op de verkeerde plaats of staat er dubbel"),
        /** The line is not what was sealed. */
        RECORD_CHANGED("De inhoud is gewijzigd"),
        /** The line is what was sealed, but its recorded hash is not. */
        LEAF_CHANGED("De vastgelegde hash is gewijzigd; de inhoud klopt"),
        /** Somewhere within these lines something is not what was sealed. */
        INTERVAL_CHANGED("Binnen deze regels is iets gewijzigd"),
        /** What was stored beside a checkpoint to go on from is not what it was; the lines themselves hold. */
        FRONTIER_CHANGED("De hulpgegevens bij het controlepunt zijn gewijzigd; de regels zelf kloppen"),
        /** What was drawn from the line for searching differs from the line; a list may be wrong, the evidence is not. */
        INDEX_CHANGED("De zoekgegevens bij de regel zijn gewijzigd; de regel zelf klopt"),
        /** Lines after the last checkpoint: nobody signed for them. */
        UNSEALED("Staat na het laatste controlepunt en is dus niet bezegeld"),
        /** Lines that were there when a later checkpoint was made, but that cannot be checked without the lines after them. */
        UNPROVEN("Niet te controleren zonder de regels die erna ontbreken"),
        /** The log ends before a checkpoint that was made known earlier. */
        ROLLED_BACK("Het logboek is korter dan het ooit was: teruggezet of afgekapt");

        private final String dutch;

        Kind(String dutch) {
            this.dutch = dutch;
        }
    }

    static Finding at(Kind kind, long place) {
        return new Finding(kind, place, place);
    }

    /** One sentence in Dutch. */
    public String inDutch() {
        return switch (kind) {
            case KEY_WRONG, LAST_CHECKPOINT_CHANGED -> kind.dutch + ".";
            case UNREADABLE, CHECKPOINT_UNREADABLE -> kind.dutch + ": nummer " + from + ".";
            case SIGNATURE_WRONG, ORIGIN_WRONG, FORK, FRONTIER_CHANGED ->
                kind.dutch + " (controlepunt bij " + from + " regels).";
            case MISSING,
                    OUT_OF_ORDER,
                    RECORD_CHANGED,
                    LEAF_CHANGED,
                    INDEX_CHANGED,
                    INTERVAL_CHANGED,
                    UNSEALED,
                    UNPROVEN,
                    ROLLED_BACK -> kind.dutch + ": " + place() + ".";
        };
    }

    private String place() {
        return from == to ? "regel " + from : "regels " + from + " tot en met " + to;
    }
}
