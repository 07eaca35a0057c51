package nl.huiskring.town.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.huiskring.town.people.Dice;
import nl.huiskring.town.people.Family;
import nl.huiskring.town.story.Pen.Content;
import nl.huiskring.town.wire.Ground;

/** What addiction and forensic care tell about a client, and the consents they take. */
final class CareDesk {
    private final Family family;
    private final Pen pen;
    private final Dice dice;

    CareDesk(Family family, Pen pen, Dice dice) {
        this.family = family;
        this.pen = pen;
        this.dice = dice;
    }

    /** The suspect is in care; the grounds say how much of it may be told. */
    void involvement(Party carer, Instant at, List<Ground> grounds, String attendance) {
        Facts facts = Facts.of("inzorg", "true")
                .say("zorgsinds", day(at).minusDays(dice.between(20, 500)))
                .say("zorgcontact", "behandelaar via het secretariaat")
                .say("aanwezigheid", attendance)
                .say("zorgsignaal", dice.oneOf(Texts.SAFETY_NOTES))
                .sayWhen(dice.chance(0.7), "zorginhoud", dice.oneOf(Texts.CARE_CONTENT));
        List<Role> cast = new ArrayList<>(List.of(client()));
        if (!family.children().isEmpty() && dice.chance(0.5)) {
            facts.say("overkind", "kindcheck: kinderen wonen bij client of zien hem geregeld");
            family.children().forEach(child -> cast.add(new Role(child, "kind")));
        }
        pen.write(carer, at, at, new Trigger.AtTime(), new Content("Zorgbetrokkenheid", facts, cast, grounds));
    }

    /** Consent of the client himself for one kind of data, one recipient, one purpose. */
    void consent(Party taker, Instant at, String category, Party recipient, String purpose) {
        Facts facts = consented(category, recipient, purpose)
                .say("gegevendoor", "self")
                .say("gegevenop", day(at))
                .say("gegeventot", day(at).plusYears(1))
                .say("tekstversie", "2026-1")
                .say("opgenomendoor", "behandelaar");
        pen.write(taker, at, at, new Trigger.AtTime(), Content.of("Toestemming", facts, List.of(client())));
    }

    /** The same consent taken back. */
    void withdrawal(Party taker, Instant at, String category, Party recipient, String purpose) {
        Facts facts = consented(category, recipient, purpose).say("ingetrokkenop", day(at));
        pen.write(taker, at, at, new Trigger.AtTime(), Content.of("Intrekking", facts, List.of(client())));
    }

    /** News from care some weeks later: still there, or stayed away. */
    void laterNews(Party carer, Instant first, List<Ground> grounds) {
        String attendance = dice.oneOf(List.of("AANWEZIG", "AFWEZIG", "AFGEHAAKT"));
        involvement(carer, first.plus(Duration.ofDays(dice.between(14, 40))), grounds, attendance);
    }

    private static Facts consented(String category, Party recipient, String purpose) {
        return Facts.of("toestemmingvoor", category)
                .say("toestemmingaan", recipient.kind())
                .say("toestemmingdoel", purpose);
    }

    private Role client() {
        return new Role(family.suspect(), "pleger");
    }

    private static LocalDate day(Instant at) {
        return at.atZone(HalfYear.TOWN_TIME).toLocalDate();
    }
}
