package nl.huiskring.town.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.huiskring.town.people.Bond;
import nl.huiskring.town.people.Dice;
import nl.huiskring.town.people.Family;
import nl.huiskring.town.people.Inhabitant;
import nl.huiskring.town.story.Pen.Content;

/** What the police write after an incident: the registration, and a care report when there are children. */
final class PoliceDesk {
    private final Family family;
    private final Pen pen;
    private final Dice dice;
    private final LocalDate today;

    PoliceDesk(Family family, Pen pen, Dice dice, LocalDate today) {
        this.family = family;
        this.pen = pen;
        this.dice = dice;
        this.today = today;
    }

    void write(Incident incident) {
        Instant sent = incident.end().plus(Duration.ofMinutes(dice.between(60, 600)));
        List<Role> cast = cast(incident);
        Planned registration = pen.write(
                Party.POLITIE,
                incident.begin(),
                sent,
                new Trigger.AtTime(),
                Content.of("PolitieRegistratie", registration(incident), cast));
        boolean childrenInvolved = cast.stream().anyMatch(role -> role.role().equals("kind"));
        if (childrenInvolved && dice.chance(0.55)) {
            pen.write(
                    Party.POLITIE,
                    incident.begin(),
                    registration.at().plus(Duration.ofMinutes(dice.between(10, 240))),
                    new Trigger.AtTime(),
                    Content.of("Zorgformulier", careReport(incident), cast));
        }
    }

    private List<Role> cast(Incident incident) {
        List<Role> cast = new ArrayList<>();
        cast.add(new Role(family.suspect(), "pleger"));
        boolean minor = family.children().contains(family.victim());
        cast.add(new Role(family.victim(), minor ? "kind" : "slachtoffer"));
        if (incident.childrenPresent()) {
            family.children().stream()
                    .filter(child -> !child.equals(family.victim()))
                    .forEach(child -> cast.add(new Role(child, "kind")));
        }
        family.others().forEach(other -> cast.add(new Role(other, "getuige")));
        return cast;
    }

    private Facts registration(Incident incident) {
        Facts facts = Facts.of("registratienummer", incident.number())
                .say("eenheid", "Noord-Nederland, basisteam Zuidwest-Drenthe")
                .say("incidentklasse", incident.kind())
                .say("projectcode", "HG-" + (incident.kind().equals("RUZIE") ? "2" : "1"))
                .say("begin", incident.begin())
                .say("einde", incident.end())
                .say("gemeentecode", family.victim().home().municipality())
                .say("plaats", dice.oneOf(Texts.PLACES))
                .each("geweldsvorm", incident.violence())
                .say("letsel", incident.injury())
                .flag("wurging", incident.strangulation())
                .flag("wapen", incident.weapon())
                .flag("doodsbedreiging", incident.deathThreat())
                .sayWhen(incident.alcohol(), "middel", "ALCOHOL")
                .sayWhen(dice.chance(0.06), "middel", "DRUGS")
                .flag("aanhouding", incident.arrest())
                .flag("aangifte", dice.chance(0.4))
                .say("verhaal", Texts.narrative(dice, family, incident.childrenPresent()))
                .sayWhen(family.known(), "antecedenten", dice.oneOf(Texts.ANTECEDENTS))
                .say("eerdereregistraties", incident.earlier())
                .sayWhen(incident.weapon() && dice.chance(0.4), "vuurwapengevaar", "true")
                .flag("kindaanwezig", incident.childrenPresent());
        if (incident.childrenPresent()) {
            facts.say("kindleeftijden", ages()).flag("kindgewond", incident.childInjured());
        }
        if (dice.chance(0.2)) {
            facts.say("rihguitkomst", incident.arrest() ? "ROOD" : dice.oneOf(List.of("GEEL", "BLAUW")))
                    .say("rihgitems", "persoon 3, incident 2, achtergrond 4");
        }
        return facts;
    }

    private Facts careReport(Incident incident) {
        Inhabitant child = family.children().getFirst();
        Facts facts = Facts.of("registratienummer", incident.number())
                .say("gemeentecode", family.victim().home().municipality())
                .say("melder", dice.oneOf(Texts.OFFICERS))
                .say("zorgen", dice.oneOf(Texts.CONCERNS))
                .say("situatie", dice.oneOf(Texts.SITUATIONS))
                .say("verzoek", "beoordeling veiligheid van de kinderen")
                .each("aardgeweld", incident.violence())
                .flag("kindaanwezig", true)
                .say("overkind", dice.oneOf(Texts.ABOUT_CHILDREN));
        return facts.sayWhen(child.ageOn(today) >= 4 && dice.chance(0.3), "kindwoorden", dice.oneOf(Texts.CHILD_WORDS));
    }

    private String ages() {
        return family.children().stream()
                .map(child -> Integer.toString(child.ageOn(today)))
                .collect(Collectors.joining(", "));
    }

    /** The class that the police give to what happened. */
    static String classOf(Dice dice, Bond bond, int injury, boolean childInjured) {
        if (childInjured || bond == Bond.CHILD) {
            return "KINDERMISHANDELING";
        }
        if (injury >= 2) {
            return "ZWARE_MISHANDELING";
        }
        if (bond == Bond.EX_PARTNER && dice.chance(0.4)) {
            return dice.oneOf(List.of("STALKING", "BEDREIGING"));
        }
        return injury == 1
                ? "MISHANDELING"
                : dice.oneOf(List.of("RUZIE", "RUZIE", "BEDREIGING", "VERNIELING", "OVERIG"));
    }
}
