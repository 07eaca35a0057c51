package nl.huiskring.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.audit.Actor;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.audit.AuditUnavailable;
import nl.huiskring.casework.counts.Counted;
import nl.huiskring.casework.counts.Tally;
import nl.huiskring.consent.CovenantClass;
import nl.huiskring.consent.DecisionPoint;
import nl.huiskring.consent.GroundCondition;
import nl.huiskring.consent.Policy;
import nl.huiskring.consent.PolicyRow;
import nl.huiskring.consent.Scope;
import nl.huiskring.consent.Warrant;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.Counts;
import nl.huiskring.model.exchange.CountsQuestion;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Who hears how much there is, and what is recorded of it. */
class CountsDeskTest {
    private static final Oin HUB = new Oin("00000001999000001000");
    private static final Partner OFFICE =
            partner("00000001999100101000", PartnerKind.PROGRAMMABUREAU, Set.of(Purpose.P13), Set.of());
    private static final Partner MUNICIPALITY =
            partner("00000001999100081000", PartnerKind.GEMEENTE, Set.of(Purpose.P4, Purpose.P13), Set.of("0118"));
    private static final Partner CARE =
            partner("00000001999100051000", PartnerKind.VERSLAVINGSZORG, Set.of(Purpose.P13), Set.of());
    private static final Partner WITHOUT_PURPOSE =
            partner("00000001999100111000", PartnerKind.PROGRAMMABUREAU, Set.of(), Set.of());
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    private final List<AuditRecord> log = new ArrayList<>();
    private final List<LocalDate> counted = new ArrayList<>();
    private Optional<AuditUnavailable> logFault = Optional.empty();

    private static Partner partner(String oin, PartnerKind kind, Set<Purpose> purposes, Set<String> municipalities) {
        return new Partner(
                kind.code(),
                new Oin(oin),
                kind.code(),
                kind,
                Transport.REST,
                URI.create("https://partner.example/events"),
                purposes,
                Set.of(),
                municipalities,
                "balie",
                false,
                new Partner.Covenant("convenant", CovenantState.SIGNED, Optional.empty()));
    }

    private CountsDesk desk() {
        DecideCounts decide = new DecideCounts(decisions(), HUB, CLOCK);
        return new CountsDesk(
                decide,
                this::between,
                () -> List.of(OFFICE, MUNICIPALITY, CARE, WITHOUT_PURPOSE),
                new CountsDesk.Recording(this::append, new Transactions(new TransactionTemplate(new NoDatabase()))),
                CLOCK);
    }

    /** Rule R36 as the matrix has it. */
    private static DecisionPoint decisions() {
        Scope all = Scope.everything();
        Scope counts = new Scope(
                Set.of(Category.D25),
                all.parts(),
                all.holders(),
                Set.of(PartnerKind.PROGRAMMABUREAU, PartnerKind.GEMEENTE),
                all.involvements(),
                Set.of(Purpose.P13));
        Warrant warrant = new Warrant("AVG 89", "dpv:PublicInterest", "owner", LocalDate.of(2027, 3, 1));
        return new DecisionPoint(Policy.of(List.of(new PolicyRow(
                "R36", "in code", counts, GroundCondition.ALWAYS, Outcome.PERMIT, CovenantClass.NONE, warrant))));
    }

    private List<Tally> between(LocalDate from, LocalDate until) {
        counted.addAll(List.of(from, until));
        return List.of(
                new Tally(Counted.REPORTS, YearMonth.of(2026, 6), "0118", 23),
                new Tally(Counted.REPORTS, YearMonth.of(2026, 6), "0114", 4));
    }

    private void append(List<AuditRecord> records) {
        logFault.ifPresent(fault -> {
            throw fault;
        });
        log.addAll(records);
    }

    private static final class NoDatabase implements PlatformTransactionManager {
        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {
            // nothing is kept
        }

        @Override
        public void rollback(TransactionStatus status) {
            // nothing is kept
        }
    }

    private static CountsQuestion question(Partner asker, LocalDate from, LocalDate until) {
        return new CountsQuestion(asker.oin(), from, until, TRACE);
    }

    private Counts ask(Partner asker) {
        return desk().answer(question(asker, JUNE, LocalDate.of(2026, 9, 30)));
    }

    @Test
    void tellsTheProgrammeOfficeSafeCountsOfEveryMunicipality() {
        Counts counts = ask(OFFICE);
        assertThat(counts.from()).isEqualTo(JUNE);
        assertThat(counts.until()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(counts.cells())
                .contains(
                        new Counts.Cell("meldingen", "2026-06", "0118", Optional.of(25)),
                        new Counts.Cell("meldingen", "2026-06", "0114", Optional.empty()));
    }

    @Test
    void tellsAMunicipalityOfItselfOnly() {
        assertThat(ask(MUNICIPALITY).cells())
                .isNotEmpty()
                .allMatch(cell -> cell.municipality().equals("0118"));
    }

    @Test
    void recordsDecisionAndDisclosureWithoutAnyPerson() {
        ask(OFFICE);
        assertThat(log).hasSize(2);
        AuditEvent.Decided decided = (AuditEvent.Decided) log.getFirst().event();
        assertThat(decided.question().category()).isEqualTo(Category.D25);
        assertThat(decided.question().holder()).isEqualTo(HUB);
        assertThat(decided.question().holderKind()).isEqualTo(PartnerKind.CENTRUMGEMEENTE);
        assertThat(decided.question().recipient()).isEqualTo(OFFICE.oin());
        assertThat(decided.question().purpose()).isEqualTo(Purpose.P13);
        assertThat(decided.facts().subjects()).isEmpty();
        assertThat(decided.answer().rule()).isEqualTo("R36");
        assertThat(log.getLast().event()).isEqualTo(new AuditEvent.Viewed("tellingen", Optional.of(Purpose.P13), true));
        assertThat(log).allSatisfy(record -> {
            assertThat(record.context().actor()).isEqualTo(Actor.partner(OFFICE.oin(), Transport.REST));
            assertThat(record.context().subjects()).isEmpty();
            assertThat(record.context().household()).isEmpty();
            assertThat(record.trace().traceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        });
    }

    @Test
    void aRefusalLooksLikeAnEmptyAnswerAndIsRecorded() {
        assertThat(ask(CARE).cells()).isEmpty();
        AuditEvent.Decided decided = (AuditEvent.Decided) log.getFirst().event();
        assertThat(decided.answer().outcome()).isEqualTo(Outcome.DENY);
        assertThat(log.getLast().event())
                .isEqualTo(new AuditEvent.Viewed("tellingen", Optional.of(Purpose.P13), false));
        assertThat(counted).isEmpty();
    }

    @Test
    void tellsNothingToAPartnerThatIsNotRegisteredForStatistics() {
        assertThat(ask(WITHOUT_PURPOSE).cells()).isEmpty();
        assertThat(log)
                .extracting(AuditRecord::event)
                .containsExactly(new AuditEvent.Viewed("tellingen", Optional.of(Purpose.P13), false));
        assertThat(counted).isEmpty();
    }

    @Test
    void tellsNothingWhenItCannotBeRecorded() {
        logFault = Optional.of(new AuditUnavailable("the log is away", new IllegalStateException()));
        assertThatThrownBy(() -> ask(OFFICE)).isInstanceOf(AuditUnavailable.class);
    }

    @Test
    void leavesTheMonthOutThatIsNotOverYet() {
        desk().answer(question(OFFICE, JUNE, LocalDate.of(2026, 12, 31)));
        assertThat(counted).containsExactly(JUNE, LocalDate.of(2026, 10, 31));
    }

    @Test
    void countsNothingWhenNoMonthIsOver() {
        Counts counts = desk().answer(question(OFFICE, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)));
        assertThat(counts.cells()).isEmpty();
        assertThat(counted).isEmpty();
        assertThat(log).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-02, 2026-07-31, vanaf",
        "2026-06-01, 2026-07-30, tot",
        "2026-08-01, 2026-07-31, tot",
    })
    void refusesAPeriodThatIsNotOfWholeMonths(LocalDate from, LocalDate until, String where) {
        CountsDesk desk = desk();
        assertThatThrownBy(() -> desk.answer(question(OFFICE, from, until)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.SCHEMA_INVALID);
                    assertThat(refusal.problems())
                            .singleElement()
                            .satisfies(problem -> assertThat(problem.where()).isEqualTo(where));
                });
        assertThat(log).isEmpty();
    }

    @Test
    void answersOnItsChannel() throws Exception {
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(new AnswerCounts(desk()));
            camel.start();
            Object answer = camel.createProducerTemplate()
                    .requestBody(Channels.COUNTS, question(OFFICE, JUNE, LocalDate.of(2026, 6, 30)));
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Counts.class, counts -> assertThat(counts.cells()).isNotEmpty());
        }
    }
}
