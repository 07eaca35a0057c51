package nl.huiskring.town.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.huiskring.town.people.Dice;
import nl.huiskring.town.people.Family;
import nl.huiskring.town.story.Pen.Content;

/** What prosecution and probation tell: measures, supervision, conditions and their breach. */
final class JusticeDesk {
    private final Family family;
    private final Pen pen;
    private final Dice dice;

    JusticeDesk(Family family, Pen pen, Dice dice) {
        this.family = family;
        this.pen = pen;
        this.dice = dice;
    }

    /** A measure of the public prosecution after an arrest, with its file, which stays where it is. */
    void measure(Instant at) {
        LocalDate from = day(at);
        Facts facts = Facts.of(
                        "maatregel", dice.oneOf(List.of("GEDRAGSAANWIJZING", "SCHORSING", "VOORWAARDELIJK_SEPOT")))
                .say("maatregelvanaf", from)
                .say("maatregeltot", from.plusDays(90))
                .say("parketnummer", "18-%06d-%02d".formatted(dice.between(1, 999_999), from.getYear() % 100))
                .say("wetsartikel", dice.oneOf(List.of("Sr 300", "Sr 285", "Sr 304")))
                .say("vervolgingsbeslissing", "dagvaarden politierechter")
                .say("zittingsdatum", from.plusDays(75));
        pen.write(Party.OM, at, at, new Trigger.AtTime(), Content.of("StrafrechtelijkeMaatregel", facts, pair()));
    }

    /** Supervision begins. */
    void supervision(Instant at, List<String> conditions) {
        LocalDate from = day(at).minusDays(dice.between(0, 200));
        Facts facts = Facts.of("toezicht", "LOOPT")
                .say("toezichtvanaf", from)
                .say("toezichttot", from.plusYears(2))
                .each("voorwaarde", conditions)
                .say("voorwaardetot", from.plusYears(2))
                .say("veiligheidtoezicht", dice.oneOf(Texts.SAFETY_NOTES))
                .say("verslag", "meldt zich wekelijks; werkt aan schulden")
                .say("risicoscore", "B-SAFER " + dice.oneOf(List.of("laag", "midden", "hoog")));
        pen.write(Party.RECLASSERING, at, at, new Trigger.AtTime(), Content.of("Toezicht", facts, pair()));
    }

    /** A condition is breached and told the same day. */
    void breach(Instant at, String condition) {
        Facts facts = Facts.of("overtreding", condition)
                .say("overtredenop", at)
                .say("veiligheidtoezicht", dice.oneOf(Texts.SAFETY_NOTES))
                .say("verslag", "besproken met de toezichthouder");
        Instant told = at.plus(Duration.ofHours(dice.between(1, 5)));
        pen.write(
                Party.RECLASSERING, at, told, new Trigger.AtTime(), Content.of("VoorwaardeOvertreding", facts, pair()));
    }

    /** The client, and the one whom a ban protects. */
    private List<Role> pair() {
        boolean minor = family.children().contains(family.victim());
        return List.of(new Role(family.suspect(), "pleger"), new Role(family.victim(), minor ? "kind" : "slachtoffer"));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(HalfYear.TOWN_TIME).toLocalDate();
    }
}
