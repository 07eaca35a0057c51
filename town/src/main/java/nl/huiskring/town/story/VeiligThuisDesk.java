package nl.huiskring.town.story;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.huiskring.town.people.Dice;
import nl.huiskring.town.people.Family;
import nl.huiskring.town.story.Pen.Content;

/**
 * What Veilig Thuis does: it opens a case when a police registration reaches it or somebody calls, joins what follows to it, assesses the safety within
 * five working days, hands over or keeps the case, and tells the reporter which steps were taken.
 */
final class VeiligThuisDesk {
    private static final int ASSESSMENT_WORKING_DAYS = 5;
    /** Of a hundred further registrations. */
    private static final int NOT_ADMISSIBLE = 8;

    private static final int WRONGLY_ADDRESSED = 4;

    private final Family family;
    private final Pen pen;
    private final Dice dice;
    private final String caseNumber;

    VeiligThuisDesk(Family family, Pen pen, Dice dice, String caseNumber) {
        this.family = family;
        this.pen = pen;
        this.dice = dice;
        this.caseNumber = caseNumber;
    }

    /** The answer to a police registration, given when it is received. */
    void react(Incident incident) {
        Instant at = incident.end().plus(Duration.ofHours(dice.between(10, 30)));
        if (incident.opensReport()) {
            open(incident, at);
        } else {
            answer(incident, at, further(incident));
        }
    }

    private void open(Incident incident, Instant at) {
        Facts facts = report(incident.violence())
                .say("betreftregistratie", incident.number())
                .say("melder", "Politie Drenthe")
                .say("meldersoort", "PROFESSIONAL");
        Planned report = pen.write(
                Party.VEILIG_THUIS,
                incident.begin(),
                at,
                new Trigger.OnRegistration(incident.number()),
                Content.of("Melding", facts, everybody()));
        followUp(report, Optional.of(incident.number()), incident.injury() > 1 || incident.strangulation());
    }

    /** A further registration joins the running case; a few are none for Veilig Thuis, and somebody there says why. */
    private Facts further(Incident incident) {
        Facts about = Facts.of("betreftregistratie", incident.number());
        int turn = dice.between(1, 100);
        if (turn <= NOT_ADMISSIBLE) {
            return about.say("status", "VT-00")
                    .say("redengeenzaak", dice.oneOf(Texts.NOT_ADMISSIBLE))
                    .say("gestelddoor", dice.oneOf(Texts.WORKERS));
        }
        if (turn <= NOT_ADMISSIBLE + WRONGLY_ADDRESSED) {
            return about.say("status", "VT-99")
                    .say("redengeenzaak", dice.oneOf(Texts.WRONGLY_ADDRESSED))
                    .say("gestelddoor", dice.oneOf(Texts.WORKERS));
        }
        return about.say("zaaknummer", caseNumber).say("status", "VT-01-01");
    }

    private void answer(Incident incident, Instant at, Facts facts) {
        pen.write(
                Party.VEILIG_THUIS,
                incident.begin(),
                at,
                new Trigger.OnRegistration(incident.number()),
                Content.of("Terugkoppeling", facts, List.of()));
    }

    /** A report of a professional or a citizen who calls Veilig Thuis. */
    void reportedDirectly(Instant at, List<String> violence) {
        boolean professional = dice.chance(0.75);
        Facts facts = report(violence)
                .say(
                        "melder",
                        professional
                                ? dice.oneOf(Texts.PROFESSIONALS)
                                : "buur " + family.neighbour().name().family())
                .say("meldersoort", professional ? "PROFESSIONAL" : "BURGER")
                .sayWhen(professional, "meldcodestap", "5");
        List<Role> cast = new ArrayList<>(everybody());
        if (!professional) {
            List<String> shields = dice.chance(0.6) ? List.of("ANONIEM") : List.of();
            cast.add(new Role(family.neighbour(), "melder", shields));
        }
        Planned report = pen.write(
                Party.VEILIG_THUIS,
                at.minus(Duration.ofDays(dice.between(0, 4))),
                at,
                new Trigger.AtTime(),
                Content.of("Melding", facts, cast));
        followUp(report, Optional.empty(), dice.chance(0.1));
    }

    private Facts report(List<String> violence) {
        return Facts.of("zaaknummer", caseNumber)
                .say("gemeentecode", family.victim().home().municipality())
                .say("situatie", dice.oneOf(Texts.SITUATIONS))
                .say("zorgen", dice.oneOf(Texts.CONCERNS))
                .each("aardgeweld", violence)
                .sayWhen(!family.children().isEmpty(), "overkind", dice.oneOf(Texts.ABOUT_CHILDREN))
                .sayWhen(
                        !family.children().isEmpty() && dice.chance(0.15),
                        "kindwoorden",
                        dice.oneOf(Texts.CHILD_WORDS));
    }

    private void followUp(Planned report, Optional<String> registration, boolean grave) {
        boolean handsOver = dice.chance(0.4);
        String status = handsOver ? "VT-01-02" : dice.oneOf(List.of("VT-01-01", "VT-01-03", "VT-01-04"));
        Facts facts = Facts.of("zaaknummer", caseNumber)
                .say(
                        "uitkomst",
                        grave ? "ACUUT_ONVEILIG" : dice.oneOf(List.of("STRUCTUREEL_ONVEILIG", "NIET_ONVEILIG")))
                .say("toelichting", "gesproken met beiden; " + dice.oneOf(Texts.CONCERNS))
                .say("status", status);
        registration.ifPresent(number -> facts.say("betreftregistratie", number));
        facts.sayWhen(grave, "veiligheidsbericht", "niet alleen aanbellen; eerst bellen met de contactpersoon");
        Content content = grave
                ? Content.grounded(
                        "Veiligheidsbeoordeling", facts, everybody(), Grounds.gravity("medewerker Veilig Thuis"))
                : Content.of("Veiligheidsbeoordeling", facts, everybody());
        Instant assessed = workingDaysAfter(report.at(), dice.between(1, ASSESSMENT_WORKING_DAYS - 1));
        Planned assessment =
                pen.write(Party.VEILIG_THUIS, report.message().happenedAt(), assessed, after(report), content);
        Planned told = tellReporter(assessment, status, registration);
        if (handsOver) {
            handOver(told, status);
        }
    }

    private Planned tellReporter(Planned assessment, String status, Optional<String> registration) {
        Facts steps = Facts.of("zaaknummer", caseNumber).say("status", status);
        registration.ifPresent(number -> steps.say("betreftregistratie", number));
        return pen.write(
                Party.VEILIG_THUIS,
                assessment.at(),
                assessment.at().plus(Duration.ofHours(2)),
                after(assessment),
                Content.of("Terugkoppeling", steps, List.of()));
    }

    private void handOver(Planned told, String status) {
        Party team = dice.chance(0.6) ? Party.GEMEENTE : Party.WELZIJNSWERK;
        Facts facts = Facts.of("zaaknummer", caseNumber)
                .say("overdrachtaan", pen.oin(team))
                .say("opdracht", "ondersteuning in het gezin en zicht op veiligheid")
                .say("toelichting", dice.oneOf(Texts.CONCERNS))
                .say("status", status)
                .sayWhen(!family.children().isEmpty(), "overkind", dice.oneOf(Texts.ABOUT_CHILDREN));
        Instant at = workingDaysAfter(told.at(), 1);
        Planned transfer = pen.write(
                Party.VEILIG_THUIS,
                at,
                at,
                after(told),
                Content.grounded("Overdracht", facts, everybody(), Grounds.transfer("medewerker Veilig Thuis")));
        if (dice.chance(0.85)) {
            Instant accepted = workingDaysAfter(transfer.at(), dice.between(1, 4));
            Facts only = Facts.of("zaaknummer", caseNumber);
            pen.write(team, accepted, accepted, after(transfer), Content.of("OverdrachtAanvaard", only, List.of()));
        }
    }

    private List<Role> everybody() {
        List<Role> cast = new ArrayList<>();
        cast.add(new Role(family.suspect(), "pleger"));
        boolean minor = family.children().contains(family.victim());
        if (!minor) {
            cast.add(new Role(family.victim(), "slachtoffer"));
        }
        family.children().forEach(child -> cast.add(new Role(child, "kind")));
        family.others().forEach(other -> cast.add(new Role(other, "betrokkene")));
        return cast;
    }

    private static Trigger after(Planned message) {
        return new Trigger.After(message.message().id());
    }

    /** Ten in the morning, so many working days later (public holidays not counted). */
    private static Instant workingDaysAfter(Instant moment, int days) {
        LocalDate day = moment.atZone(HalfYear.TOWN_TIME).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend ? 0 : 1;
        }
        return day.atTime(LocalTime.of(10, 0)).atZone(HalfYear.TOWN_TIME).toInstant();
    }
}
