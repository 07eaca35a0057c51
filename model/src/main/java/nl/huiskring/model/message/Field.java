package nl.huiskring.model.message;

import static nl.huiskring.model.message.About.CHILD;
import static nl.huiskring.model.message.About.CLIENT;
import static nl.huiskring.model.message.About.EVERYBODY;
import static nl.huiskring.model.message.About.OWN_BLOCK;
import static nl.huiskring.model.message.About.SUSPECT;
import static nl.huiskring.model.message.About.VICTIM;
import static nl.huiskring.model.message.ValueType.CODE;
import static nl.huiskring.model.message.ValueType.DATE;
import static nl.huiskring.model.message.ValueType.FLAG;
import static nl.huiskring.model.message.ValueType.MOMENT;
import static nl.huiskring.model.message.ValueType.MUNICIPALITY;
import static nl.huiskring.model.message.ValueType.NUMBER;
import static nl.huiskring.model.message.ValueType.TEXT;
import static nl.huiskring.model.policy.Category.D01;
import static nl.huiskring.model.policy.Category.D02;
import static nl.huiskring.model.policy.Category.D03;
import static nl.huiskring.model.policy.Category.D04;
import static nl.huiskring.model.policy.Category.D05;
import static nl.huiskring.model.policy.Category.D06;
import static nl.huiskring.model.policy.Category.D07;
import static nl.huiskring.model.policy.Category.D08;
import static nl.huiskring.model.policy.Category.D09;
import static nl.huiskring.model.policy.Category.D10;
import static nl.huiskring.model.policy.Category.D11;
import static nl.huiskring.model.policy.Category.D12;
import static nl.huiskring.model.policy.Category.D13;
import static nl.huiskring.model.policy.Category.D14;
import static nl.huiskring.model.policy.Category.D15;
import static nl.huiskring.model.policy.Category.D16;
import static nl.huiskring.model.policy.Category.D17;
import static nl.huiskring.model.policy.Category.D22;
import static nl.huiskring.model.policy.Category.D24;
import static nl.huiskring.model.policy.Category.D25;
import static nl.huiskring.model.policy.Part.CONTENT;
import static nl.huiskring.model.policy.Part.FILE;
import static nl.huiskring.model.policy.Part.MEASURE;
import static nl.huiskring.model.policy.Part.NARRATIVE;
import static nl.huiskring.model.policy.Part.SAFETY;
import static nl.huiskring.model.policy.Part.SCORE;
import static nl.huiskring.model.policy.Part.STEPS;

import java.util.List;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Part;

/**
 * The closed catalogue of what can be told: each field with its word on the wire, its category and part for the decision
 * (policy, "which field is which category and part"), what its text looks like and whom it is about. A field without a
 * category cannot be written down, so nothing can be disclosed that was not decided about.
 */
public enum Field {
    // The person block
    NAME("naam", D01, CONTENT, TEXT, OWN_BLOCK),
    BIRTH_DATE("geboortedatum", D01, CONTENT, TEXT, OWN_BLOCK),
    SEX("geslacht", D01, CONTENT, CODE, OWN_BLOCK, "man", "vrouw", "anders", "onbekend"),
    BSN("bsn", D01, CONTENT, TEXT, OWN_BLOCK),
    /** Number of a suspect in the criminal justice chain. */
    SKN("skn", D01, CONTENT, TEXT, OWN_BLOCK),
    ADDRESS("adres", D02, CONTENT, TEXT, OWN_BLOCK),
    PHONE("telefoon", D04, CONTENT, TEXT, OWN_BLOCK),
    EMAIL("email", D04, CONTENT, TEXT, OWN_BLOCK),
    ROLE("rol", D05, CONTENT, TEXT, OWN_BLOCK),
    SUSPECT_ROLE("verdachterol", D07, CONTENT, TEXT, OWN_BLOCK),
    RELATION("relatie", D05, CONTENT, TEXT, OWN_BLOCK),

    // PolitieRegistratie
    REGISTRATION_NUMBER("registratienummer", D06, CONTENT, TEXT, EVERYBODY),
    /** Unit and team of the police that recorded it. */
    POLICE_UNIT("eenheid", D06, CONTENT, TEXT, EVERYBODY),
    INCIDENT_CLASS(
            "incidentklasse",
            D06,
            CONTENT,
            CODE,
            EVERYBODY,
            "RUZIE",
            "BEDREIGING",
            "MISHANDELING",
            "ZWARE_MISHANDELING",
            "STALKING",
            "VERNIELING",
            "ZEDEN",
            "KINDERMISHANDELING",
            "OVERTREDING_VERBOD",
            "OVERIG"),
    /** The code by which the police mark domestic violence, also where it is no offence. */
    PROJECT_CODE("projectcode", D06, CONTENT, TEXT, EVERYBODY),
    OCCURRED_FROM("begin", D06, CONTENT, MOMENT, EVERYBODY),
    OCCURRED_TO("einde", D06, CONTENT, MOMENT, EVERYBODY),
    MUNICIPALITY_CODE("gemeentecode", D06, CONTENT, MUNICIPALITY, EVERYBODY),
    PLACE("plaats", D06, CONTENT, TEXT, EVERYBODY),
    VIOLENCE_FORM(
            "geweldsvorm",
            D06,
            CONTENT,
            CODE,
            EVERYBODY,
            "PHYSICAL",
            "PSYCHOLOGICAL",
            "SEXUAL",
            "NEGLECT",
            "FINANCIAL",
            "STALKING",
            "CHILD_ABUSE",
            "ELDER_ABUSE",
            "HONOUR",
            "COERCIVE_CONTROL",
            "OVERLOADED_CARER"),
    INJURY("letsel", D06, CONTENT, NUMBER, VICTIM),
    STRANGULATION("wurging", D06, CONTENT, FLAG, EVERYBODY),
    WEAPON("wapen", D06, CONTENT, FLAG, EVERYBODY),
    DEATH_THREAT("doodsbedreiging", D06, CONTENT, FLAG, EVERYBODY),
    SUBSTANCE("middel", D06, CONTENT, CODE, SUSPECT, "ALCOHOL", "DRUGS"),
    ARREST("aanhouding", D06, CONTENT, FLAG, SUSPECT),
    COMPLAINT("aangifte", D06, CONTENT, FLAG, VICTIM),
    NARRATIVE_TEXT("verhaal", D06, NARRATIVE, TEXT, EVERYBODY),
    ANTECEDENTS("antecedenten", D07, CONTENT, TEXT, SUSPECT),
    EARLIER_REGISTRATIONS("eerdereregistraties", D07, CONTENT, NUMBER, SUSPECT),
    WEAPON_DANGER("vuurwapengevaar", D07, SAFETY, FLAG, SUSPECT),
    CHILD_PRESENT("kindaanwezig", D16, CONTENT, FLAG, CHILD),
    CHILD_AGES("kindleeftijden", D16, CONTENT, TEXT, CHILD),
    CHILD_INJURED("kindgewond", D16, CONTENT, FLAG, CHILD),
    RIHG_RESULT("rihguitkomst", D22, SCORE, CODE, SUSPECT, "GEEL", "BLAUW", "ROOD"),
    RIHG_ITEMS("rihgitems", D22, CONTENT, TEXT, SUSPECT),

    // Melding, Zorgformulier, Signaal
    CASE_NUMBER("zaaknummer", D12, STEPS, TEXT, EVERYBODY),
    POLICE_REFERENCE("betreftregistratie", D12, STEPS, TEXT, EVERYBODY),
    REPORTER("melder", D11, CONTENT, TEXT, EVERYBODY),
    REPORTER_KIND("meldersoort", D11, CONTENT, CODE, EVERYBODY, "PROFESSIONAL", "BURGER"),
    SITUATION("situatie", D10, CONTENT, TEXT, EVERYBODY),
    CONCERNS("zorgen", D10, CONTENT, TEXT, EVERYBODY),
    REQUEST("verzoek", D10, CONTENT, TEXT, EVERYBODY),
    REPORTED_VIOLENCE(
            "aardgeweld",
            D10,
            CONTENT,
            CODE,
            EVERYBODY,
            "PHYSICAL",
            "PSYCHOLOGICAL",
            "SEXUAL",
            "NEGLECT",
            "FINANCIAL",
            "STALKING",
            "CHILD_ABUSE",
            "ELDER_ABUSE",
            "HONOUR",
            "COERCIVE_CONTROL",
            "OVERLOADED_CARER"),
    MELDCODE_STEP("meldcodestap", D10, CONTENT, NUMBER, EVERYBODY),
    ABOUT_CHILD("overkind", D16, CONTENT, TEXT, CHILD),
    CHILD_WORDS("kindwoorden", D17, CONTENT, TEXT, CHILD),

    // Veiligheidsbeoordeling, Overdracht, Terugkoppeling
    SAFETY_OUTCOME(
            "uitkomst", D12, CONTENT, CODE, EVERYBODY, "ACUUT_ONVEILIG", "STRUCTUREEL_ONVEILIG", "NIET_ONVEILIG"),
    ASSESSMENT_TEXT("toelichting", D12, CONTENT, TEXT, EVERYBODY),
    SAFETY_NOTICE("veiligheidsbericht", D12, SAFETY, TEXT, EVERYBODY),
    STATUS_CODE(
            "status",
            D12,
            STEPS,
            CODE,
            EVERYBODY,
            "VT-00",
            "VT-01-01",
            "VT-01-02",
            "VT-01-03",
            "VT-01-04",
            "VT-02",
            "VT-03",
            "VT-99"),
    /** Why a registration became no case; a closed list, so that nothing of a person is in it. */
    NO_CASE_REASON(
            "redengeenzaak",
            D12,
            STEPS,
            CODE,
            EVERYBODY,
            "GEEN_HUISELIJK_GEWELD",
            "DUBBELE_REGISTRATIE",
            "TE_WEINIG_GEGEVENS",
            "ANDERE_REGIO",
            "ANDERE_INSTANTIE"),
    /** The worker of Veilig Thuis who states that reason. */
    STATED_BY("gestelddoor", D12, STEPS, TEXT, EVERYBODY),
    TRANSFER_TO("overdrachtaan", D12, STEPS, TEXT, EVERYBODY),
    TRANSFER_TASK("opdracht", D12, CONTENT, TEXT, EVERYBODY),

    // Toezicht, VoorwaardeOvertreding
    SUPERVISION_STATE("toezicht", D09, CONTENT, CODE, CLIENT, "LOOPT", "BEEINDIGD"),
    SUPERVISION_FROM("toezichtvanaf", D09, CONTENT, DATE, CLIENT),
    SUPERVISION_TO("toezichttot", D09, CONTENT, DATE, CLIENT),
    CONDITION(
            "voorwaarde",
            D09,
            MEASURE,
            CODE,
            CLIENT,
            "CONTACTVERBOD",
            "LOCATIEVERBOD",
            "ALCOHOLVERBOD",
            "BEHANDELPLICHT",
            "MELDPLICHT",
            "ELEKTRONISCHE_CONTROLE"),
    CONDITION_TO("voorwaardetot", D09, MEASURE, DATE, CLIENT),
    BREACH(
            "overtreding",
            D09,
            MEASURE,
            CODE,
            CLIENT,
            "CONTACTVERBOD",
            "LOCATIEVERBOD",
            "ALCOHOLVERBOD",
            "BEHANDELPLICHT",
            "MELDPLICHT",
            "ELEKTRONISCHE_CONTROLE"),
    BREACH_AT("overtredenop", D09, MEASURE, MOMENT, CLIENT),
    SUPERVISION_SAFETY("veiligheidtoezicht", D09, SAFETY, TEXT, CLIENT),
    SUPERVISION_NOTE("verslag", D09, CONTENT, TEXT, CLIENT),
    SUPERVISION_RISK("risicoscore", D22, SCORE, TEXT, CLIENT),

    // Strafrechtelijke maatregel (OM)
    CRIMINAL_MEASURE(
            "maatregel",
            D08,
            MEASURE,
            CODE,
            CLIENT,
            "GEDRAGSAANWIJZING",
            "VOORWAARDELIJK_SEPOT",
            "BIJZONDERE_VOORWAARDE",
            "VOORLOPIGE_HECHTENIS",
            "SCHORSING",
            "VRIJLATING"),
    MEASURE_FROM("maatregelvanaf", D08, MEASURE, DATE, CLIENT),
    MEASURE_TO("maatregeltot", D08, MEASURE, DATE, CLIENT),
    PARQUET_NUMBER("parketnummer", D08, FILE, TEXT, SUSPECT),
    LAW_ARTICLE("wetsartikel", D08, FILE, TEXT, SUSPECT),
    PROSECUTION_DECISION("vervolgingsbeslissing", D08, FILE, TEXT, SUSPECT),
    TRIAL_DATE("zittingsdatum", D08, FILE, DATE, SUSPECT),

    // Zorgbetrokkenheid
    IN_CARE("inzorg", D13, CONTENT, FLAG, CLIENT),
    CARE_SINCE("zorgsinds", D13, CONTENT, DATE, CLIENT),
    CARE_CONTACT("zorgcontact", D13, CONTENT, TEXT, CLIENT),
    ATTENDANCE("aanwezigheid", D15, CONTENT, CODE, CLIENT, "AANWEZIG", "AFWEZIG", "AFGEHAAKT"),
    CARE_SAFETY("zorgsignaal", D15, SAFETY, TEXT, CLIENT),
    CARE_CONTENT("zorginhoud", D14, CONTENT, TEXT, CLIENT),

    // Kindermaatregel
    CHILD_MEASURE("kindermaatregel", D16, CONTENT, CODE, CHILD, "OTS", "VOOGDIJ", "VOORLOPIGE_OTS", "UITHUISPLAATSING"),
    CHILD_MEASURE_FROM("kindermaatregelvanaf", D16, CONTENT, DATE, CHILD),
    CHILD_MEASURE_TO("kindermaatregeltot", D16, CONTENT, DATE, CHILD),
    CHILD_WORKER("jeugdbeschermer", D16, CONTENT, TEXT, CHILD),
    CHILD_PLACEMENT("verblijfplaats", D03, CONTENT, TEXT, CHILD),

    // Toestemming, Intrekking
    CONSENT_CATEGORY("toestemmingvoor", D24, CONTENT, TEXT, CLIENT),
    CONSENT_TO("toestemmingaan", D24, CONTENT, TEXT, CLIENT),
    CONSENT_PURPOSE("toestemmingdoel", D24, CONTENT, TEXT, CLIENT),
    CONSENT_BY("gegevendoor", D24, CONTENT, CODE, CLIENT, "self", "parents", "self+parents"),
    CONSENT_ON("gegevenop", D24, CONTENT, DATE, CLIENT),
    CONSENT_UNTIL("gegeventot", D24, CONTENT, DATE, CLIENT),
    CONSENT_TEXT("tekstversie", D24, CONTENT, TEXT, CLIENT),
    CONSENT_TAKEN_BY("opgenomendoor", D24, CONTENT, TEXT, CLIENT),
    WITHDRAWN_ON("ingetrokkenop", D24, CONTENT, DATE, CLIENT),

    // Ontvangstbevestiging
    CONFIRMED_DELIVERY("bevestigt", D12, STEPS, TEXT, EVERYBODY),

    /** Counts over everybody; asked for by itself and in no message. */
    COUNTS("tellingen", D25, CONTENT, NUMBER, EVERYBODY);

    private final String word;
    private final Category category;
    private final Part part;
    private final ValueType type;
    private final About about;
    private final List<String> codes;

    Field(String word, Category category, Part part, ValueType type, About about, String... codes) {
        this.word = word;
        this.category = category;
        this.part = part;
        this.type = type;
        this.about = about;
        this.codes = List.of(codes);
    }

    /** The element or property name on every wire. */
    public String word() {
        return word;
    }

    public Category category() {
        return category;
    }

    public Part part() {
        return part;
    }

    public ValueType type() {
        return type;
    }

    public About about() {
        return about;
    }

    /** The closed list of a {@link ValueType#CODE} field; empty for the others. */
    public List<String> codes() {
        return codes;
    }
}
