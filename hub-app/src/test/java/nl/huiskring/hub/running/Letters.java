package nl.huiskring.hub.running;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.huiskring.town.story.Party;

/** What each partner usually sends, with everything in it that must be there. */
public final class Letters {
    private static final String HOOGEVEEN = "0118";

    private Letters() {}

    /** A number that nobody used. */
    public static String number(String mark) {
        return mark + "-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    public static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    /** The police were called. */
    public static Letter registration(Circle circle, String number) {
        return circle.inside(incident(number));
    }

    /** A registration without persons yet. */
    public static Letter incident(String number) {
        return Letter.of(Party.POLITIE, "PolitieRegistratie")
                .says("registratienummer", number)
                .says("incidentklasse", "MISHANDELING")
                .saysWhen("begin")
                .says("gemeentecode", HOOGEVEEN)
                .says("geweldsvorm", "PHYSICAL");
    }

    /** The police are worried (ZOF). */
    public static Letter careReport(Circle circle) {
        return circle.inside(Letter.of(Party.POLITIE, "Zorgformulier")
                .says("gemeentecode", HOOGEVEEN)
                .says("melder", "wijkagent Zuid")
                .says("zorgen", "spanning loopt op")
                .says("situatie", "ruzie over geld")
                .says("overkind", "kind slaapt slecht")
                .says("kindwoorden", "papa is steeds boos"));
    }

    /** Veilig Thuis opened a case. */
    public static Letter report(Circle circle, String caseNumber) {
        return circle.inside(Letter.of(Party.VEILIG_THUIS, "Melding")
                .says("zaaknummer", caseNumber)
                .says("gemeentecode", HOOGEVEEN)
                .says("melder", "huisarts Beukema")
                .says("meldersoort", "PROFESSIONAL")
                .says("situatie", "slachtoffer met blauwe plekken")
                .says("zorgen", "herhaling verwacht")
                .says("aardgeweld", "PSYCHOLOGICAL")
                .says("overkind", "kind zag het gebeuren"));
    }

    /** Veilig Thuis assessed the safety. */
    public static Letter assessment(Circle circle, String caseNumber) {
        return circle.inside(Letter.of(Party.VEILIG_THUIS, "Veiligheidsbeoordeling")
                .says("zaaknummer", caseNumber)
                .says("uitkomst", "ACUUT_ONVEILIG")
                .says("toelichting", "gesproken met beiden")
                .says("veiligheidsbericht", "niet alleen aanbellen")
                .says("status", "VT-01-03"));
    }

    /** Veilig Thuis hands the case to a local team. */
    public static Letter transfer(Circle circle, String caseNumber, String team) {
        return circle.inside(Letter.of(Party.VEILIG_THUIS, "Overdracht")
                        .says("zaaknummer", caseNumber)
                        .says("overdrachtaan", team)
                        .says("opdracht", "zicht op veiligheid")
                        .says("toelichting", "gezin wil hulp")
                        .says("overkind", "kind heeft rust nodig")
                        .says("status", "VT-01-02"))
                .ground("TRANSFER");
    }

    /** Which steps Veilig Thuis took. */
    public static Letter feedback(String caseNumber) {
        return Letter.of(Party.VEILIG_THUIS, "Terugkoppeling")
                .says("zaaknummer", caseNumber)
                .says("status", "VT-01-02");
    }

    /** He is under supervision. */
    public static Letter supervision(Circle circle) {
        return Letter.of(Party.RECLASSERING, "Toezicht")
                .says("toezicht", "LOOPT")
                .says("toezichtvanaf", today().minusDays(30))
                .says("toezichttot", today().plusYears(1))
                .says("voorwaarde", "CONTACTVERBOD")
                .says("voorwaardetot", today().plusYears(1))
                .says("verslag", "werkt aan schulden")
                .says("risicoscore", "B-SAFER hoog")
                .about(circle.him(), "pleger")
                .about(circle.her(), "slachtoffer")
                .tie(circle.him(), "partner", circle.her());
    }

    /** He broke a condition. */
    public static Letter breach(Circle circle) {
        return Letter.of(Party.RECLASSERING, "VoorwaardeOvertreding")
                .says("overtreding", "CONTACTVERBOD")
                .saysWhen("overtredenop")
                .says("verslag", "besproken met toezichthouder")
                .about(circle.him(), "pleger")
                .about(circle.her(), "slachtoffer")
                .tie(circle.him(), "partner", circle.her());
    }

    /** He is in care; without a ground that is nobody's business. */
    public static Letter care(Circle circle) {
        return Letter.of(Party.VERSLAVINGSZORG, "Zorgbetrokkenheid")
                .says("inzorg", "true")
                .says("zorgsinds", today().minusDays(60))
                .says("zorgcontact", "behandelaar via secretariaat")
                .says("aanwezigheid", "AFGEHAAKT")
                .says("zorgsignaal", "drinkt weer")
                .says("zorginhoud", "behandeling voor alcohol")
                .about(circle.him(), "pleger");
    }

    /** The child is under supervision of youth protection. */
    public static Letter childMeasure(Circle circle) {
        return Letter.of(Party.JEUGDBESCHERMING, "Kindermaatregel")
                .says("kindermaatregel", "OTS")
                .says("kindermaatregelvanaf", today().minusDays(20))
                .says("kindermaatregeltot", today().plusYears(1))
                .says("jeugdbeschermer", "team Zuidwest")
                .says("verblijfplaats", "pleeggezin aan de Verborgenlaan")
                .about(circle.child(), "kind")
                .about(circle.her(), "slachtoffer")
                .tie(circle.her(), "ouder", circle.child());
    }

    /** The prosecution forbids him something. */
    public static Letter criminalMeasure(Circle circle) {
        return Letter.of(Party.OM, "StrafrechtelijkeMaatregel")
                .says("maatregel", "GEDRAGSAANWIJZING")
                .says("maatregelvanaf", today())
                .says("maatregeltot", today().plusDays(90))
                .says("parketnummer", "18-123456-26")
                .says("wetsartikel", "Sr 300")
                .says("vervolgingsbeslissing", "dagvaarden")
                .about(circle.him(), "pleger")
                .about(circle.her(), "slachtoffer")
                .tie(circle.him(), "partner", circle.her());
    }

    /** A local team or welfare work is worried. */
    public static Letter signal(Party team, Circle circle) {
        return Letter.of(team, "Signaal")
                .says("gemeentecode", HOOGEVEEN)
                .says("melder", "opbouwwerker Zeldenrust")
                .says("meldersoort", "PROFESSIONAL")
                .says("situatie", "geschreeuw in huis")
                .says("zorgen", "moeder komt niet meer buiten")
                .about(circle.her(), "slachtoffer")
                .about(circle.him(), "betrokkene")
                .about(circle.child(), "kind")
                .tie(circle.him(), "partner", circle.her())
                .tie(circle.her(), "ouder", circle.child());
    }

    /** He consents that his carer tells a kind of recipient that he is in care. */
    public static Letter consent(Circle circle, Party recipient) {
        return Letter.of(Party.VERSLAVINGSZORG, "Toestemming")
                .says("toestemmingvoor", "D13")
                .says("toestemmingaan", recipient.kind())
                .says("toestemmingdoel", "P4")
                .says("gegevendoor", "self")
                .says("gegevenop", today().minusDays(1))
                .says("gegeventot", today().plusYears(1))
                .about(circle.him(), "pleger");
    }

    /** He takes that back. */
    public static Letter withdrawal(Circle circle, Party recipient) {
        return Letter.of(Party.VERSLAVINGSZORG, "Intrekking")
                .says("toestemmingvoor", "D13")
                .says("toestemmingaan", recipient.kind())
                .says("toestemmingdoel", "P4")
                .says("ingetrokkenop", today())
                .about(circle.him(), "pleger");
    }
}
