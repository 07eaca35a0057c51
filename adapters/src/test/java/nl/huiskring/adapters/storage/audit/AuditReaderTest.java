package nl.huiskring.adapters.storage.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.audit.AuditCounts;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.AuditQuestion;
import nl.huiskring.audit.DecisionLine;
import nl.huiskring.audit.DisclosureLine;
import nl.huiskring.audit.RefusedMessageLine;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditReaderTest {
    private static final Instant MORNING = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path data;

    private Log log;

    @BeforeEach
    void fillLog() throws IOException {
        log = new Log(data);
        log.log.appendAll(List.of(
                Lines.decided(Outcome.PERMIT, "R01"),
                Lines.decided(Outcome.DENY, "R06"),
                Lines.decidedAt(NOON, Outcome.DENY, "R06"),
                Lines.disclosed(),
                Lines.refused(),
                Lines.seen()));
        log.sequencer().sequence();
    }

    @Test
    void tellsADecisionWithRuleLegalSourceRecipientAndTime() {
        DecisionLine line =
                log.reader.decisions(AuditQuestion.newest().underRule("R01")).getFirst();
        assertThat(line.rule()).isEqualTo("R01");
        assertThat(line.source()).isEqualTo("Wpg 19");
        assertThat(line.outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(line.recipient()).isEqualTo(Lines.VEILIG_THUIS);
        assertThat(line.recipientKind()).isEqualTo(PartnerKind.VEILIG_THUIS);
        assertThat(line.holder()).isEqualTo(Lines.POLICE);
        assertThat(line.category()).isEqualTo(Category.D01);
        assertThat(line.purpose()).isEqualTo(Purpose.P2);
        assertThat(line.at()).isEqualTo(Lines.CLOCK.instant());
        assertThat(line.household()).contains(Lines.HOUSEHOLD);
        assertThat(line.policyVersion()).isEqualTo("sha256:00");
    }

    @Test
    void tellsADisclosureWithItsItems() {
        DisclosureLine line = log.reader.disclosures(AuditQuestion.newest()).getFirst();
        assertThat(line.delivery()).isEqualTo(Lines.DELIVERY);
        assertThat(line.version()).isEqualTo(2);
        assertThat(line.items()).singleElement().satisfies(item -> {
            assertThat(item.field()).isEqualTo("naam");
            assertThat(item.rule()).isEqualTo("R01");
            assertThat(item.source()).isEqualTo("Wpg 19");
            assertThat(item.outcome()).isEqualTo(Outcome.PERMIT);
        });
    }

    @Test
    void tellsARefusedMessageWithWhatWasWrong() {
        RefusedMessageLine line =
                log.reader.refusedMessages(AuditQuestion.newest()).getFirst();
        assertThat(line.sender()).contains(Lines.POLICE);
        assertThat(line.problems()).containsExactly("HK-206 persoon[1]/bsn");
        assertThat(line.messageId()).contains("\u0000'; drop table audit_entry; --");
    }

    @Test
    void findsByEveryFilter() {
        AuditQuestion all = AuditQuestion.newest();
        assertThat(log.reader.decisions(all)).hasSize(3);
        assertThat(log.reader.decisions(all.underRule("R06"))).hasSize(2);
        assertThat(log.reader.decisions(all.withOutcome(Outcome.DENY, Outcome.DEFER)))
                .hasSize(2);
        assertThat(log.reader.decisions(all.between(MORNING, NOON))).hasSize(2);
        assertThat(log.reader.decisions(all.between(NOON, NOON.plusSeconds(1)))).hasSize(1);
        assertThat(log.reader.decisions(all.with(Lines.VEILIG_THUIS))).hasSize(3);
        assertThat(log.reader.decisions(all.with(Lines.POLICE))).isEmpty();
        assertThat(log.reader.refusedMessages(all.with(Lines.POLICE))).hasSize(1);
        assertThat(log.reader.records(Set.of(), all.about(Lines.HOUSEHOLD))).hasSize(6);
        assertThat(log.reader.records(Set.of(), all.about(new HouseholdId(UUID.randomUUID()))))
                .isEmpty();
        assertThat(log.reader.records(Set.of(AuditKind.VIEW, AuditKind.DISCLOSURE), all.of(Lines.INTERACTION)))
                .hasSize(2);
        assertThat(log.reader.decisions(all.underRule("' or true --"))).isEmpty();
    }

    @Test
    void pagesFromTheNewestToTheOldestWithoutGapOrRepeat() {
        List<Long> seen = new ArrayList<>();
        AuditQuestion question = AuditQuestion.newest().atMost(4);
        for (var page = log.reader.records(Set.of(), question);
                !page.isEmpty();
                page = log.reader.records(
                        Set.of(), question.before(page.getLast().sequence()))) {
            page.forEach(line -> seen.add(line.sequence()));
        }
        assertThat(seen).containsExactly(5L, 4L, 3L, 2L, 1L, 0L);
    }

    @Test
    void countsLinesRulesAndRecipients() {
        AuditCounts counts = log.reader.counts();
        assertThat(counts.lines()).isEqualTo(6);
        assertThat(counts.of(AuditKind.DECISION)).isEqualTo(3);
        assertThat(counts.of(AuditKind.LOGIN)).isZero();
        assertThat(counts.byRule())
                .containsExactly(
                        new AuditCounts.RuleCount("R01", Outcome.PERMIT, 1),
                        new AuditCounts.RuleCount("R06", Outcome.DENY, 2));
        assertThat(counts.byRecipient()).containsOnlyKeys(new Oin(Lines.VEILIG_THUIS.value()));
    }
}
