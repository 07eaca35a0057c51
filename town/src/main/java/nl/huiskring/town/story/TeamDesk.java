package nl.huiskring.town.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.huiskring.town.people.Dice;
import nl.huiskring.town.people.Family;
import nl.huiskring.town.story.Pen.Content;

/** What municipality, welfare work and youth protection tell. */
final class TeamDesk {
    private final Family family;
    private final Pen pen;
    private final Dice dice;

    TeamDesk(Family family, Pen pen, Dice dice) {
        this.family = family;
        this.pen = pen;
        this.dice = dice;
    }

    /** A signal of a local team or of welfare work. */
    void signal(Party team, Instant at) {
        Facts facts = Facts.of("gemeentecode", family.victim().home().municipality())
                .say("melder", team == Party.GEMEENTE ? "wijkteam Hoogeveen" : "opbouwwerker")
                .say("meldersoort", "PROFESSIONAL")
                .say("situatie", dice.oneOf(Texts.SITUATIONS))
                .say("zorgen", dice.oneOf(Texts.CONCERNS))
                .sayWhen(dice.chance(0.4), "aardgeweld", "PSYCHOLOGICAL")
                .say("meldcodestap", dice.between(1, 4));
        List<Role> cast = new ArrayList<>();
        boolean minor = family.children().contains(family.victim());
        cast.add(new Role(family.victim(), minor ? "kind" : "slachtoffer"));
        cast.add(new Role(family.suspect(), "betrokkene"));
        if (!family.children().isEmpty() && !minor) {
            facts.say("overkind", dice.oneOf(Texts.ABOUT_CHILDREN));
            cast.add(new Role(family.children().getFirst(), "kind"));
        }
        Instant happened = at.minus(Duration.ofDays(dice.between(0, 3)));
        pen.write(team, happened, at, new Trigger.AtTime(), Content.of("Signaal", facts, cast));
    }

    /** A measure of child protection; the place where a child stays may be secret. */
    void childMeasure(Instant at) {
        LocalDate from = at.atZone(HalfYear.TOWN_TIME).toLocalDate();
        boolean placed = dice.chance(0.25);
        Facts facts = Facts.of(
                        "kindermaatregel", placed ? "UITHUISPLAATSING" : dice.oneOf(List.of("OTS", "VOORLOPIGE_OTS")))
                .say("kindermaatregelvanaf", from)
                .say("kindermaatregeltot", from.plusYears(1))
                .say("jeugdbeschermer", "jeugdbeschermer team Zuidwest")
                .sayWhen(placed, "verblijfplaats", "pleeggezin, adres bekend bij de instelling")
                .say("zorgen", dice.oneOf(Texts.CONCERNS))
                .say("overkind", dice.oneOf(Texts.ABOUT_CHILDREN));
        List<String> shields = placed ? List.of("BESCHERMD_KIND") : List.of();
        List<Role> cast = new ArrayList<>();
        family.children().forEach(child -> cast.add(new Role(child, "kind", shields)));
        cast.add(new Role(family.suspect(), "pleger"));
        if (!family.children().contains(family.victim())) {
            cast.add(new Role(family.victim(), "slachtoffer"));
        }
        pen.write(Party.JEUGDBESCHERMING, at, at, new Trigger.AtTime(), Content.of("Kindermaatregel", facts, cast));
    }
}
