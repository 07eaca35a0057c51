package nl.huiskring.model.message;

import static nl.huiskring.model.PartnerKind.FORENSISCHE_ZORG;
import static nl.huiskring.model.PartnerKind.GECERTIFICEERDE_INSTELLING;
import static nl.huiskring.model.PartnerKind.GEMEENTE;
import static nl.huiskring.model.PartnerKind.HUISARTS;
import static nl.huiskring.model.PartnerKind.OM;
import static nl.huiskring.model.PartnerKind.POLITIE;
import static nl.huiskring.model.PartnerKind.RECLASSERING;
import static nl.huiskring.model.PartnerKind.SCHOOL;
import static nl.huiskring.model.PartnerKind.VEILIG_THUIS;
import static nl.huiskring.model.PartnerKind.VERSLAVINGSZORG;
import static nl.huiskring.model.PartnerKind.VROUWENOPVANG;
import static nl.huiskring.model.PartnerKind.WELZIJNSWERK;
import static nl.huiskring.model.PartnerKind.WIJKTEAM;
import static nl.huiskring.model.message.Field.*;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.PartnerKind;

/**
 * What a partner can tell: the word on the wire, who may send it, which fields it must and may hold. The person block, the
 * relations and the stated grounds are the same in all of them.
 */
public enum MessageType {
    /** One incident as the police recorded it (BVH). */
    POLITIE_REGISTRATIE(
            "PolitieRegistratie",
            Set.of(POLITIE),
            EnumSet.of(REGISTRATION_NUMBER, INCIDENT_CLASS, OCCURRED_FROM, MUNICIPALITY_CODE, VIOLENCE_FORM),
            EnumSet.of(
                    POLICE_UNIT,
                    PROJECT_CODE,
                    OCCURRED_TO,
                    PLACE,
                    INJURY,
                    STRANGULATION,
                    WEAPON,
                    DEATH_THREAT,
                    SUBSTANCE,
                    ARREST,
                    COMPLAINT,
                    NARRATIVE_TEXT,
                    ANTECEDENTS,
                    EARLIER_REGISTRATIONS,
                    WEAPON_DANGER,
                    CHILD_PRESENT,
                    CHILD_AGES,
                    CHILD_INJURED,
                    RIHG_RESULT,
                    RIHG_ITEMS)),
    /** Care report of the police (ZOF). */
    ZORGFORMULIER(
            "Zorgformulier",
            Set.of(POLITIE),
            EnumSet.of(REPORTER, CONCERNS),
            EnumSet.of(
                    REGISTRATION_NUMBER,
                    MUNICIPALITY_CODE,
                    SITUATION,
                    REQUEST,
                    REPORTED_VIOLENCE,
                    ABOUT_CHILD,
                    CHILD_WORDS,
                    CHILD_PRESENT)),
    /** A report at Veilig Thuis, as Veilig Thuis registered it. */
    MELDING(
            "Melding",
            Set.of(VEILIG_THUIS),
            EnumSet.of(CASE_NUMBER, SITUATION, REPORTED_VIOLENCE),
            EnumSet.of(
                    POLICE_REFERENCE,
                    REPORTER,
                    REPORTER_KIND,
                    CONCERNS,
                    REQUEST,
                    MELDCODE_STEP,
                    MUNICIPALITY_CODE,
                    ABOUT_CHILD,
                    CHILD_WORDS)),
    /** Outcome of the safety assessment (Handelingsprotocol Veilig Thuis 2019). */
    VEILIGHEIDSBEOORDELING(
            "Veiligheidsbeoordeling",
            Set.of(VEILIG_THUIS),
            EnumSet.of(CASE_NUMBER, SAFETY_OUTCOME, STATUS_CODE),
            EnumSet.of(ASSESSMENT_TEXT, SAFETY_NOTICE, POLICE_REFERENCE, NO_CASE_REASON, STATED_BY)),
    /** Veilig Thuis hands a case to a local team. */
    OVERDRACHT(
            "Overdracht",
            Set.of(VEILIG_THUIS),
            EnumSet.of(CASE_NUMBER, TRANSFER_TO, TRANSFER_TASK),
            EnumSet.of(ASSESSMENT_TEXT, ABOUT_CHILD, STATUS_CODE)),
    /** Supervision and its conditions. */
    TOEZICHT(
            "Toezicht",
            Set.of(RECLASSERING),
            EnumSet.of(SUPERVISION_STATE, SUPERVISION_FROM),
            EnumSet.of(
                    SUPERVISION_TO, CONDITION, CONDITION_TO, SUPERVISION_SAFETY, SUPERVISION_NOTE, SUPERVISION_RISK)),
    /** A condition or ban was breached. */
    VOORWAARDE_OVERTREDING(
            "VoorwaardeOvertreding",
            Set.of(RECLASSERING),
            EnumSet.of(BREACH, BREACH_AT),
            EnumSet.of(SUPERVISION_SAFETY, SUPERVISION_NOTE)),
    /** Somebody is in care, attends or does not, and what matters for safety. */
    ZORGBETROKKENHEID(
            "Zorgbetrokkenheid",
            Set.of(VERSLAVINGSZORG, FORENSISCHE_ZORG),
            EnumSet.of(IN_CARE),
            EnumSet.of(CARE_SINCE, CARE_CONTACT, ATTENDANCE, CARE_SAFETY, CARE_CONTENT, ABOUT_CHILD, CHILD_WORDS)),
    /** A measure of child protection. */
    KINDERMAATREGEL(
            "Kindermaatregel",
            Set.of(GECERTIFICEERDE_INSTELLING),
            EnumSet.of(CHILD_MEASURE, CHILD_MEASURE_FROM),
            EnumSet.of(CHILD_MEASURE_TO, CHILD_WORKER, CHILD_PLACEMENT, CONCERNS, ABOUT_CHILD)),
    /** A measure of the public prosecution. */
    STRAFRECHTELIJKE_MAATREGEL(
            "StrafrechtelijkeMaatregel",
            Set.of(OM),
            EnumSet.of(CRIMINAL_MEASURE, MEASURE_FROM),
            EnumSet.of(MEASURE_TO, PARQUET_NUMBER, LAW_ARTICLE, PROSECUTION_DECISION, TRIAL_DATE)),
    /** A signal of a local team, welfare work, a school or a doctor. */
    SIGNAAL(
            "Signaal",
            Set.of(WELZIJNSWERK, WIJKTEAM, GEMEENTE, SCHOOL, HUISARTS, VROUWENOPVANG),
            EnumSet.of(SITUATION),
            EnumSet.of(
                    REPORTER,
                    REPORTER_KIND,
                    CONCERNS,
                    REQUEST,
                    REPORTED_VIOLENCE,
                    MELDCODE_STEP,
                    MUNICIPALITY_CODE,
                    ABOUT_CHILD,
                    CHILD_WORDS)),
    /** Consent, as it was taken by a partner. */
    TOESTEMMING(
            "Toestemming",
            EnumSet.allOf(PartnerKind.class),
            EnumSet.of(CONSENT_CATEGORY, CONSENT_TO, CONSENT_PURPOSE, CONSENT_BY, CONSENT_ON),
            EnumSet.of(CONSENT_UNTIL, CONSENT_TEXT, CONSENT_TAKEN_BY)),
    /** Consent withdrawn. */
    INTREKKING(
            "Intrekking",
            EnumSet.allOf(PartnerKind.class),
            EnumSet.of(CONSENT_CATEGORY, CONSENT_TO, CONSENT_PURPOSE, WITHDRAWN_ON),
            EnumSet.noneOf(Field.class)),
    /** Veilig Thuis tells the reporting professional which steps were taken; what became no case has no case number. */
    TERUGKOPPELING(
            "Terugkoppeling",
            Set.of(VEILIG_THUIS),
            EnumSet.of(STATUS_CODE),
            EnumSet.of(CASE_NUMBER, POLICE_REFERENCE, NO_CASE_REASON, STATED_BY)),
    /** A local team takes a transferred case on. */
    OVERDRACHT_AANVAARD(
            "OverdrachtAanvaard",
            Set.of(WELZIJNSWERK, WIJKTEAM, GEMEENTE),
            EnumSet.of(CASE_NUMBER),
            EnumSet.noneOf(Field.class)),
    /** The combined household alert; the hub alone sends it. */
    HUISHOUD_SIGNAAL("HuishoudSignaal", Set.of(), EnumSet.noneOf(Field.class), EnumSet.noneOf(Field.class)),
    /** A partner confirms that it took a delivery in. */
    ONTVANGSTBEVESTIGING(
            "Ontvangstbevestiging",
            EnumSet.allOf(PartnerKind.class),
            EnumSet.of(CONFIRMED_DELIVERY),
            EnumSet.noneOf(Field.class));

    private final String word;
    private final Set<PartnerKind> senders;
    private final Set<Field> required;
    private final Set<Field> optional;

    MessageType(String word, Set<PartnerKind> senders, Set<Field> required, Set<Field> optional) {
        this.word = word;
        this.senders = senders;
        this.required = required;
        this.optional = optional;
    }

    /** The name on every wire. */
    public String word() {
        return word;
    }

    /** The type with this name on the wire, if there is one. */
    public static Optional<MessageType> ofWord(String word) {
        for (MessageType type : values()) {
            if (type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public boolean maySend(PartnerKind kind) {
        return senders.contains(kind);
    }

    public Set<Field> required() {
        return Set.copyOf(required);
    }

    public boolean allows(Field field) {
        return required.contains(field) || optional.contains(field);
    }

    /** Whether a message of this type needs persons: all but a bare confirmation. */
    public boolean hasPersons() {
        return this != ONTVANGSTBEVESTIGING && this != OVERDRACHT_AANVAARD && this != TERUGKOPPELING;
    }
}
