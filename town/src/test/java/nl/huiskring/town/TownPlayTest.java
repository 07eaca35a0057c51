package nl.huiskring.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.partner.Organisation;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.TestKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole half year over all four transports against a hub of cardboard. */
class TownPlayTest {
    private static final long SEED = 20101201L;

    @TempDir
    static Path folder;

    private static FakeHub hub;
    private static Town town;
    private static TownReport report;
    private static final List<String> DOWN = new ArrayList<>();
    private static final Set<String> SENDERS = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void playTheHalfYear() throws Exception {
        TestKeys keys = new TestKeys(folder);
        hub = ATown.hub(keys, folder);
        town = Town.open(ATown.settings(keys, folder, hub), SEED, 1, new Watching());
        hub.learn(town.story(), town.port());
        report = town.play(hub::isQuiet);
    }

    private static final class Watching implements Progress {
        @Override
        public void sent(String partner, String type, boolean asExpected) {
            SENDERS.add(partner);
        }

        @Override
        public void received(String partner, String level) {
            SENDERS.add(partner);
        }

        @Override
        public void down(String partner) {
            DOWN.add(partner);
        }

        @Override
        public void returns(String partner) {
            DOWN.add("returns");
        }
    }

    @AfterAll
    static void close() throws Exception {
        town.close();
        hub.close();
    }

    @Test
    void everyAnswerIsTheOneThatTheStoryExpects() {
        assertThat(report.unexpected()).as("seed " + SEED).isEmpty();
        assertThat(report.quiet()).isTrue();
    }

    @Test
    void everythingOfTheStoryIsSentOnce() {
        assertThat(sent()).isEqualTo(town.story().all().size() + confirmations());
        for (String transport : List.of("soap", "rest", "jms", "files")) {
            assertThat(report.sentOver(transport)).as(transport).isPositive();
        }
    }

    @Test
    void signalsArriveOverEveryTransportAndAreConfirmedWhereTheTransportDoesNot() {
        for (Party party : List.of(Party.OM, Party.WELZIJNSWERK, Party.GEMEENTE)) {
            assertThat(report.partners())
                    .filteredOn(partner -> partner.id().equals(party.kind()))
                    .allMatch(partner -> partner.deliveries() == supervisions());
        }
        assertThat(confirmations()).isEqualTo(2 * supervisions());
    }

    private static long supervisions() {
        return town.story().all().stream()
                .filter(planned -> planned.message().type().equals("Toezicht"))
                .filter(planned -> planned.expected() instanceof nl.huiskring.town.story.Expected.Accepted)
                .count();
    }

    private static long confirmations() {
        return town.partners().stream()
                .flatMap(partner -> partner.ledger().sent().stream())
                .filter(line -> line.planned().message().type().equals("Ontvangstbevestiging"))
                .count();
    }

    private static long sent() {
        return report.partners().stream()
                .mapToLong(TownReport.PartnerCount::sent)
                .sum();
    }

    @Test
    void veiligThuisReactsToEveryRegistrationAndTheOutageIsSurvived() {
        assertThat(report.registrationsNotSeen()).isEmpty();
        assertThat(DOWN).containsExactly("veilig-thuis", "returns");
        assertThat(town.partners().stream()
                        .filter(partner -> partner.party() == Party.VEILIG_THUIS)
                        .flatMap(partner -> partner.ledger().sent().stream())
                        .filter(line -> line.ended() == Ledger.Ended.ACCEPTED)
                        .filter(line -> line.planned().message().type().equals("Melding"))
                        .count())
                .isEqualTo(105);
    }

    @Test
    void nothingIsLostOrDoubledAndAnswersAreProven() {
        assertThat(report.lost()).isEmpty();
        assertThat(report.doubled()).isZero();
        assertThat(report.partners()).allMatch(partner -> partner.unproven() == 0);
        assertThat(report.partners().stream()
                        .mapToLong(TownReport.PartnerCount::statusOk)
                        .sum())
                .isPositive();
    }

    @Test
    void theProgrammeOfficeAsksForTheCountsOfTheWholeMonths() throws Exception {
        Ledger ledger = town.partners().stream()
                .filter(partner -> partner.party() == Party.PROGRAMMABUREAU)
                .map(Organisation::ledger)
                .findFirst()
                .orElseThrow();
        Node counts = ledger.counts().orElseThrow();
        assertThat(counts.textAt("vraag")).contains("vanaf=2025-06-01&tot=2025-11-30");
        assertThat(counts.all("tellingen").map(cell -> cell.textAt("aantal").orElseThrow()))
                .containsExactly("15", "");
        assertThat(Files.readAllLines(folder.resolve("ledgers").resolve("programmabureau-ontvangen.jsonl")))
                .singleElement()
                .asString()
                .contains("meldingen");
    }

    @Test
    void messagesOfOneFamilyGoOutOneAfterAnotherInOrderOfTime() {
        Map<String, List<java.time.Instant>> times = town.partners().stream()
                .filter(partner -> partner.party() == Party.RECLASSERING)
                .flatMap(partner -> partner.ledger().sent().stream())
                .filter(line -> line.planned().expected() instanceof nl.huiskring.town.story.Expected.Accepted)
                .collect(Collectors.groupingBy(
                        line -> line.planned().family(),
                        Collectors.mapping(line -> line.planned().at(), Collectors.toList())));
        assertThat(times).isNotEmpty();
        assertThat(times.values()).allSatisfy(each -> assertThat(each).isSorted());
    }

    @Test
    void theLedgersCanBeRecountedFromTheirFiles() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("ledgers"))) {
            long lines = 0;
            for (Path file : files.filter(each -> each.toString().endsWith("-verzonden.jsonl"))
                    .toList()) {
                lines += Files.readAllLines(file).size();
            }
            assertThat(lines).isEqualTo(sent());
        }
    }

    @Test
    void whoeverSendsIsHeardOf() {
        assertThat(SENDERS).hasSize(Party.values().length - 1);
    }
}
