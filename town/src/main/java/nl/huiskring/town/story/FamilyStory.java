package nl.huiskring.town.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.huiskring.town.people.Bond;
import nl.huiskring.town.people.Dice;
import nl.huiskring.town.people.Family;
import nl.huiskring.town.wire.Ground;

/** The half year of one family: what happens, and which partners come to know of it. */
final class FamilyStory {
    private static final int FIRST_DAY = 3;
    /** So many days stay free at the end, for what follows from the last incident. */
    private static final int LAST_DAYS = 21;

    /**
     * What is settled about a family before its story is written.
     *
     * @param nth how many families before it have the same arc
     * @param incidents number of police registrations
     * @param directReports number of reports that reach Veilig Thuis from others
     * @param firstNumber number of its first police registration
     */
    record Outline(int index, Arc arc, int nth, int incidents, int directReports, int firstNumber, boolean alcohol) {}

    private final Family family;
    private final Outline outline;
    private final HalfYear period;
    private final Dice dice;
    private final Pen pen;

    FamilyStory(Family family, Outline outline, HalfYear period, Dice dice, Pen pen) {
        this.family = family;
        this.outline = outline;
        this.period = period;
        this.dice = dice;
        this.pen = pen;
    }

    /** Writes everything. */
    List<Planned> write() {
        List<Instant> evenings = evenings();
        PoliceDesk police = new PoliceDesk(family, pen, dice, period.first());
        VeiligThuisDesk centre = new VeiligThuisDesk(family, pen, dice, caseNumber());
        for (int nth = 0; nth < evenings.size(); nth++) {
            Incident incident = incident(nth, evenings.get(nth));
            police.write(incident);
            centre.react(incident);
        }
        for (int i = 0; i < outline.directReports(); i++) {
            centre.reportedDirectly(workingHour(), violence(false));
        }
        arc(evenings.isEmpty() ? workingHour() : evenings.getFirst());
        return pen.written();
    }

    private void arc(Instant first) {
        JusticeDesk justice = new JusticeDesk(family, pen, dice);
        TeamDesk teams = new TeamDesk(family, pen, dice);
        switch (outline.arc()) {
            case STRANGULATION, WEAPON -> justice.measure(later(first, 1, 5));
            case BREACH -> breached(justice, first);
            case CHILD -> teams.childMeasure(later(first, 5, 30));
            case CONVERGENCE -> converge(teams, first);
            case CARE -> inCare(first);
            case DIRECT, PLAIN -> sometimes(teams, justice, first);
        }
    }

    private void breached(JusticeDesk justice, Instant first) {
        List<String> conditions =
                List.of("CONTACTVERBOD", dice.oneOf(List.of("ALCOHOLVERBOD", "LOCATIEVERBOD", "MELDPLICHT")));
        justice.supervision(later(first, 1, 3), conditions);
        justice.breach(later(first, 6, 25), dice.oneOf(conditions));
        if (dice.chance(0.3)) {
            justice.measure(later(first, 26, 40));
        }
    }

    private void converge(TeamDesk teams, Instant first) {
        teams.signal(Party.GEMEENTE, later(first, 4, 12));
        teams.signal(Party.WELZIJNSWERK, later(first, 13, 25));
        CareDesk care = new CareDesk(family, pen, dice);
        care.involvement(
                Party.VERSLAVINGSZORG,
                later(first, 26, 40),
                List.of(Grounds.rightToReport("behandelaar verslavingszorg")),
                "AFWEZIG");
    }

    private void inCare(Instant first) {
        CareDesk care = new CareDesk(family, pen, dice);
        Instant start = later(first, 1, 10);
        switch (outline.nth() % 5) {
            case 0 -> {
                care.involvement(
                        Party.VERSLAVINGSZORG, start, List.of(Grounds.rightToReport("behandelaar")), "AFWEZIG");
                care.laterNews(Party.VERSLAVINGSZORG, start, List.of(Grounds.rightToReport("behandelaar")));
            }
            case 1 -> {
                new JusticeDesk(family, pen, dice).supervision(start, List.of("BEHANDELPLICHT", "ALCOHOLVERBOD"));
                List<Ground> title = List.of(Grounds.judicialTitle("behandelaar AFPN"));
                care.involvement(Party.FORENSISCHE_ZORG, later(start, 1, 5), title, "AANWEZIG");
                care.laterNews(Party.FORENSISCHE_ZORG, later(start, 6, 9), title);
            }
            case 2 -> {
                care.involvement(Party.VERSLAVINGSZORG, start, List.of(), "AANWEZIG");
                care.consent(Party.VERSLAVINGSZORG, later(start, 2, 4), "D13", Party.GEMEENTE, "P4");
                care.laterNews(Party.VERSLAVINGSZORG, later(start, 5, 8), List.of());
                care.withdrawal(Party.VERSLAVINGSZORG, later(start, 50, 60), "D13", Party.GEMEENTE, "P4");
            }
            case 3 -> {
                care.consent(Party.FORENSISCHE_ZORG, start, "D15", Party.VEILIG_THUIS, "P2");
                care.involvement(Party.FORENSISCHE_ZORG, later(start, 1, 5), List.of(), "AFGEHAAKT");
            }
            default -> {
                care.involvement(
                        Party.VERSLAVINGSZORG,
                        start,
                        List.of(Grounds.conflictOfDuties("dienstdoend behandelaar")),
                        "AFWEZIG");
                List<Ground> released =
                        List.of(Grounds.rightToReport("behandelaar"), Grounds.releasedByHolder("behandelaar"));
                care.involvement(Party.FORENSISCHE_ZORG, later(start, 3, 9), released, "AANWEZIG");
            }
        }
    }

    private void sometimes(TeamDesk teams, JusticeDesk justice, Instant first) {
        if (dice.chance(0.55)) {
            teams.signal(dice.chance(0.5) ? Party.GEMEENTE : Party.WELZIJNSWERK, later(first, 2, 45));
        }
        if (dice.chance(0.2)) {
            new CareDesk(family, pen, dice)
                    .involvement(Party.VERSLAVINGSZORG, later(first, 2, 60), List.of(), "AANWEZIG");
        }
        if (!family.children().isEmpty() && dice.chance(0.15)) {
            teams.childMeasure(later(first, 5, 50));
        }
        if (dice.chance(0.2)) {
            justice.measure(later(first, 2, 14));
        }
        if (dice.chance(0.2)) {
            new CareDesk(family, pen, dice)
                    .consent(Party.GEMEENTE, later(first, 3, 40), "D10", Party.WELZIJNSWERK, "P4");
        }
    }

    /** Evenings of the incidents, in order and at least two days apart. */
    private List<Instant> evenings() {
        List<Integer> days = dice.shuffled(IntStream.rangeClosed(FIRST_DAY, period.days() - LAST_DAYS)
                .filter(day -> day % 2 == outline.index() % 2)
                .boxed()
                .toList());
        Set<Integer> chosen = new TreeSet<>();
        if (outline.incidents() >= 2 && outline.arc() != Arc.PLAIN) {
            // The second within sixty days of the first, so that repetition is repetition in every arc.
            int first = Math.min(days.getFirst(), period.days() - LAST_DAYS - 62);
            chosen.addAll(List.of(first, first + 2 * dice.between(1, 30)));
        }
        for (int i = 0; chosen.size() < outline.incidents(); i++) {
            chosen.add(days.get(i));
        }
        return chosen.stream()
                .map(day -> period.at(
                        day, dice.chance(0.6) ? dice.between(18, 23) : dice.between(8, 17), dice.between(0, 59)))
                .toList();
    }

    private Incident incident(int nth, Instant begin) {
        boolean mild = outline.arc() == Arc.CONVERGENCE;
        boolean children = !family.children().isEmpty() && (outline.arc() == Arc.CHILD || dice.chance(0.6));
        boolean childInjured = children && !mild && outline.arc() == Arc.CHILD && nth == 0 && outline.nth() % 2 == 0;
        int injury = mild ? 0 : dice.oneOf(List.of(0, 0, 0, 1, 1, 1, 2));
        boolean arrest = injury > 0 && dice.chance(0.6);
        return new Incident(
                "PL0100-%d-%06d".formatted(period.first().getYear(), outline.firstNumber() + nth),
                begin,
                begin.plus(Duration.ofMinutes(dice.between(10, 120))),
                mild ? "RUZIE" : PoliceDesk.classOf(dice, family.bond(), injury, childInjured),
                violence(children && childInjured),
                injury,
                outline.arc() == Arc.STRANGULATION && nth == 0 || !mild && dice.chance(0.02),
                outline.arc() == Arc.WEAPON && nth == 0 && outline.nth() % 2 == 0 || !mild && dice.chance(0.02),
                outline.arc() == Arc.WEAPON && nth == 0 && outline.nth() % 2 == 1 || !mild && dice.chance(0.03),
                nth == 0 ? outline.alcohol() : dice.chance(0.25),
                children,
                childInjured,
                arrest,
                nth + (family.known() ? dice.between(1, 3) : 0),
                nth == 0);
    }

    private List<String> violence(boolean childInjured) {
        List<String> forms = new ArrayList<>();
        forms.add(dice.oneOf(List.of("PHYSICAL", "PHYSICAL", "PHYSICAL", "PSYCHOLOGICAL", "SEXUAL")));
        if (!family.children().isEmpty() && (childInjured || dice.chance(0.9))) {
            forms.add("CHILD_ABUSE");
        }
        if (family.bond() == Bond.EX_PARTNER && dice.chance(0.4)) {
            forms.add("STALKING");
        }
        if (family.bond() == Bond.PARENT) {
            forms.add("ELDER_ABUSE");
        }
        if (dice.chance(0.08)) {
            forms.add(dice.oneOf(List.of("FINANCIAL", "COERCIVE_CONTROL", "NEGLECT", "HONOUR", "OVERLOADED_CARER")));
        }
        return List.copyOf(forms);
    }

    private String caseNumber() {
        return "VTD-%d-%05d".formatted(period.first().getYear(), 10_000 + outline.index());
    }

    private Instant workingHour() {
        return period.at(dice.between(FIRST_DAY, period.days() - LAST_DAYS), dice.between(9, 16), dice.between(0, 59));
    }

    /** During office hours, so many days later. */
    private Instant later(Instant moment, int low, int high) {
        LocalDate day = moment.atZone(HalfYear.TOWN_TIME).toLocalDate().plusDays(dice.between(low, high));
        LocalTime time = LocalTime.of(dice.between(9, 16), dice.between(0, 59));
        return day.atTime(time).atZone(HalfYear.TOWN_TIME).toInstant();
    }
}
