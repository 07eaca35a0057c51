package nl.huiskring.casework.sharing;

import static nl.huiskring.model.policy.Involvement.ACTIVE_MEASURE;
import static nl.huiskring.model.policy.Involvement.CASE;
import static nl.huiskring.model.policy.Involvement.OWN_CLIENT;
import static nl.huiskring.model.policy.Involvement.REPORTER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;

/** Who becomes involved with whom through a message. The decision asks for it: it is a fact of the case, not a wish. */
public final class Involvements {
    private static final String ENDED = "BEEINDIGD";

    private final Report report;
    private final Partner sender;
    private final Map<String, PersonId> persons;

    private Involvements(Report report, Partner sender, Map<String, PersonId> persons) {
        this.report = report;
        this.sender = sender;
        this.persons = persons;
    }

    /**
     * What a message changes.
     *
     * @param persons whom the blocks of the message are, by their ref; who is not in it (a match still to be reviewed) is
     *     left out, so that nothing rests on an uncertain match
     */
    public static List<InvolvementChange> of(Report report, Partner sender, Map<String, PersonId> persons) {
        return new Involvements(report, sender, persons).changes().toList();
    }

    private Stream<InvolvementChange> changes() {
        return switch (report.type()) {
            case POLITIE_REGISTRATIE -> Stream.concat(holdsCase(), reported());
            case MELDING, STRAFRECHTELIJKE_MAATREGEL -> holdsCase();
            case ZORGFORMULIER, SIGNAAL -> reported();
            case TOEZICHT -> supervision();
            case ZORGBETROKKENHEID -> care();
            case KINDERMAATREGEL -> childMeasures();
            case OVERDRACHT -> transfer();
            case VEILIGHEIDSBEOORDELING,
                    VOORWAARDE_OVERTREDING,
                    TOESTEMMING,
                    INTREKKING,
                    TERUGKOPPELING,
                    OVERDRACHT_AANVAARD,
                    HUISHOUD_SIGNAAL,
                    ONTVANGSTBEVESTIGING -> Stream.empty();
        };
    }

    private Stream<InvolvementChange> holdsCase() {
        return begin(Subjects.everybody(report), CASE, "zaak", today());
    }

    /** Whoever reports hears which steps were taken (Wmo 2015, 4.1.1). */
    private Stream<InvolvementChange> reported() {
        return begin(Subjects.everybody(report), REPORTER, "melding", today());
    }

    private Stream<InvolvementChange> supervision() {
        LocalDate from = report.date(Field.SUPERVISION_FROM).orElseGet(this::today);
        boolean ended =
                report.first(Field.SUPERVISION_STATE).filter(ENDED::equals).isPresent();
        Optional<LocalDate> told = report.date(Field.SUPERVISION_TO);
        Optional<LocalDate> until = ended ? Optional.of(told.orElseGet(this::today)) : told;
        return changes(Subjects.client(report), OWN_CLIENT, "toezicht " + from, from, until);
    }

    private Stream<InvolvementChange> care() {
        LocalDate from = report.date(Field.CARE_SINCE).orElseGet(this::today);
        Optional<LocalDate> until = report.says(Field.IN_CARE) ? Optional.empty() : Optional.of(today());
        return changes(Subjects.client(report), OWN_CLIENT, "zorg", from, until);
    }

    private Stream<InvolvementChange> childMeasures() {
        LocalDate from = report.date(Field.CHILD_MEASURE_FROM).orElseGet(this::today);
        String measure = report.first(Field.CHILD_MEASURE).orElse("maatregel");
        return changes(
                Subjects.children(report),
                ACTIVE_MEASURE,
                measure + " " + from,
                from,
                report.date(Field.CHILD_MEASURE_TO));
    }

    /** A transfer to something that is not an OIN reaches nobody; the case stays with Veilig Thuis. */
    private Stream<InvolvementChange> transfer() {
        return transferredTo(report).stream()
                .flatMap(team -> involve(
                        team, Subjects.everybody(report), CASE, "overdracht", today(), Set.of(Ground.TRANSFER)));
    }

    /** The local team to which a message transfers a case, if it names one. */
    public static Optional<Oin> transferredTo(Report report) {
        return report.first(Field.TRANSFER_TO)
                .map(String::strip)
                .filter(text -> text.matches("[0-9]{20}"))
                .map(Oin::new);
    }

    private Stream<InvolvementChange> begin(
            List<PersonBlock> blocks, Involvement involvement, String basis, LocalDate from) {
        return involve(sender.oin(), blocks, involvement, basis, from, Set.of());
    }

    private Stream<InvolvementChange> involve(
            Oin partner,
            List<PersonBlock> blocks,
            Involvement involvement,
            String basis,
            LocalDate from,
            Set<Ground> grounds) {
        return known(blocks)
                .map(person -> new InvolvementChange(
                        partner,
                        person,
                        involvement,
                        from,
                        Optional.empty(),
                        basis,
                        report.envelope().occurredAt(),
                        grounds));
    }

    private Stream<InvolvementChange> changes(
            List<PersonBlock> blocks,
            Involvement involvement,
            String basis,
            LocalDate from,
            Optional<LocalDate> until) {
        return known(blocks)
                .map(person -> new InvolvementChange(
                        sender.oin(),
                        person,
                        involvement,
                        from,
                        until,
                        basis,
                        report.envelope().occurredAt(),
                        Set.of()));
    }

    private Stream<PersonId> known(List<PersonBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> Optional.ofNullable(persons.get(block.ref())).stream())
                .distinct();
    }

    private LocalDate today() {
        return DutchTime.dayOf(report.envelope().occurredAt());
    }
}
