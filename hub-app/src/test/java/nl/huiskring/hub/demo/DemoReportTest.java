package nl.huiskring.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.huiskring.adapters.storage.PostgresBooks;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.hub.demo.APlay.Line;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All is well only when everything is: each thing that is not is enough. */
class DemoReportTest {
    private static final List<String> ONE = List.of("iets");
    private static final List<String> NONE = List.of();

    @Test
    void allIsWellWhenNothingSpeaksAgainstIt() {
        assertThat(new AReport().done().checks())
                .allMatch(check -> check.findings().isEmpty());
        assertThat(new AReport().done().allIsWell()).isTrue();
    }

    static Stream<Arguments> notWell() {
        return Stream.of(
                arguments("unexpected answer", new AReport().with(AReport.town(0, ONE, NONE, NONE, true))),
                arguments("unproven answer", new AReport().with(AReport.town(1, NONE, NONE, NONE, true))),
                arguments("status of an error", new AReport().with(AReport.town(0, NONE, ONE, NONE, true))),
                arguments("registration not seen", new AReport().with(AReport.town(0, NONE, NONE, ONE, true))),
                arguments("not at rest", new AReport().with(AReport.town(0, NONE, NONE, NONE, false))),
                arguments("lost", new AReport().with(AReport.balance(ONE, NONE, NONE, NONE, NONE, NONE))),
                arguments("doubled", new AReport().with(AReport.balance(NONE, ONE, NONE, NONE, NONE, NONE))),
                arguments("unlogged", new AReport().with(AReport.balance(NONE, NONE, ONE, NONE, NONE, NONE))),
                arguments("unknown", new AReport().with(AReport.balance(NONE, NONE, NONE, ONE, NONE, NONE))),
                arguments("failed", new AReport().with(AReport.balance(NONE, NONE, NONE, NONE, ONE, NONE))),
                arguments("given up", new AReport().with(AReport.balance(NONE, NONE, NONE, NONE, NONE, ONE))),
                arguments("over-disclosed", new AReport().with(AReport.recount(ONE, NONE, NONE))),
                arguments("other content", new AReport().with(AReport.recount(NONE, ONE, NONE))),
                arguments("withheld", new AReport().with(AReport.recount(NONE, NONE, ONE))),
                arguments("too little", new AReport().withTooLittle("personen: 0")),
                arguments("open registration", new AReport().withOpenRegistration()),
                arguments("no outage", new AReport().withoutOutage()),
                arguments("broken log", new AReport().withBrokenLog()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notWell")
    void isNotWellWith(String name, AReport report) {
        assertThat(report.done().allIsWell()).as(name).isFalse();
        assertThat(report.done().checks())
                .filteredOn(check -> !check.findings().isEmpty())
                .hasSize(1);
    }

    /** From the books to the answer: what is planted in a play shows in its report. */
    @Test
    void aPlantedLossDoubleGivenUpDeliveryOrOverDisclosureIsFound() throws IOException {
        assertThat(of(APlay.well()).allIsWell()).isTrue();

        APlay loss = APlay.well();
        loss.taken.clear();
        assertThat(of(loss).lost()).isNotEmpty();
        assertThat(of(loss).allIsWell()).isFalse();

        APlay twice = APlay.well();
        twice.repeat(AuditKind.MATCH);
        assertThat(of(twice).json()).containsEntry("doubled", 1).containsEntry("allIsWell", false);

        APlay givenUp = APlay.well();
        PostgresBooks.Sent before = givenUp.deliveries.removeFirst();
        givenUp.deliveries.add(new PostgresBooks.Sent(before.recipient(), before.delivery(), "GIVEN_UP"));
        assertThat(of(givenUp).json()).containsEntry("givenUp", 1).containsEntry("allIsWell", false);

        APlay tooMuch = APlay.of(Line.of(1, Field.CARE_CONTENT, Outcome.SIGNAL_ONLY, "medicatie"));
        assertThat(of(tooMuch).json()).containsEntry("overDisclosed", 1).containsEntry("allIsWell", false);
    }

    private static DemoReport of(APlay play) throws IOException {
        return new AReport()
                .with(play.balance())
                .with(new Recount(play.logged(), Optional.empty()).of(play.books()))
                .done();
    }

    @Test
    void addsMessagesUpPerTransport() {
        assertThat(new AReport().done().messagesPerTransport())
                .containsEntry("soap", 160L)
                .containsEntry("files", 8L);
    }

    @Test
    void givesAProgramTheNumbers() {
        assertThat(new AReport().done().json())
                .containsKeys(
                        "messagesIn",
                        "partners",
                        "persons",
                        "households",
                        "alerts",
                        "refusals",
                        "lost",
                        "doubled",
                        "overDisclosed",
                        "unloggedDisclosures",
                        "auditVerified",
                        "seconds")
                .containsEntry("alerts", 110L)
                .containsEntry("refusals", 209L)
                .containsEntry("allIsWell", true);
    }
}
