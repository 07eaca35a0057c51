package nl.huiskring.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;

/** The sharing table as it is shipped: its words are known and it says what the exchange promises. */
class ShippedFilesTest {
    private static final Pattern ROW = Pattern.compile(
            "  - \\{message-type: (\\w+), partner-kind: ([\\w-]+), purpose: (P\\d+), needed: \\[(\\w*)]}");

    private static SharingTable shipped() throws IOException {
        List<Offer> offers = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("..", "config", "sharing", "sharing.yml"))) {
            if (line.contains("- {message-type")) {
                Matcher row = ROW.matcher(line);
                assertThat(row.matches()).as(line).isTrue();
                offers.add(offer(row));
            }
        }
        return new SharingTable(offers, List.of());
    }

    private static Offer offer(Matcher row) {
        Set<Involvement> needed = row.group(4).isEmpty() ? Set.of() : Set.of(Involvement.valueOf(row.group(4)));
        return new Offer(
                MessageType.ofWord(row.group(1)).orElseThrow(),
                PartnerKind.ofCode(row.group(2)),
                Purpose.valueOf(row.group(3)),
                needed);
    }

    private static Set<String> to(MessageType type) throws IOException {
        return shipped().of(type).stream()
                .map(offer -> offer.partnerKind().code() + " " + offer.purpose()
                        + offer.needed().stream().map(one -> " " + one).collect(Collectors.joining()))
                .collect(Collectors.toSet());
    }

    @Test
    void offersEveryTypeThatTellsSomethingToSomebody() throws IOException {
        Set<MessageType> offered =
                shipped().offers().stream().map(Offer::messageType).collect(Collectors.toSet());
        Set<MessageType> silent = Set.of(
                MessageType.TOESTEMMING,
                MessageType.INTREKKING,
                MessageType.OVERDRACHT_AANVAARD,
                MessageType.HUISHOUD_SIGNAAL,
                MessageType.ONTVANGSTBEVESTIGING);
        assertThat(Stream.of(MessageType.values()).filter(type -> !silent.contains(type)))
                .allMatch(offered::contains);
        assertThat(offered).doesNotContainAnyElementsOf(silent);
    }

    @Test
    void offersPoliceRegistrationsToVeiligThuisAndToWhoHasTheClientOrTheMeasure() throws IOException {
        assertThat(to(MessageType.POLITIE_REGISTRATIE))
                .containsExactlyInAnyOrder(
                        "veilig-thuis P2",
                        "reclassering P5 OWN_CLIENT",
                        "gecertificeerde-instelling P8 ACTIVE_MEASURE");
    }

    @Test
    void offersBreachesToPoliceProsecutionAndVeiligThuis() throws IOException {
        assertThat(to(MessageType.VOORWAARDE_OVERTREDING))
                .containsExactlyInAnyOrder("politie P1", "om P6", "veilig-thuis P2");
    }

    @Test
    void offersPoliceItemsNeverToALocalTeam() throws IOException {
        Set<PartnerKind> local = Set.of(PartnerKind.GEMEENTE, PartnerKind.WIJKTEAM, PartnerKind.WELZIJNSWERK);
        assertThat(shipped().offers())
                .filteredOn(offer -> offer.messageType().maySend(PartnerKind.POLITIE))
                .extracting(Offer::partnerKind)
                .doesNotContainAnyElementsOf(local);
    }

    @Test
    void offersFeedbackOnlyToWhoReported() throws IOException {
        assertThat(shipped().of(MessageType.TERUGKOPPELING))
                .isNotEmpty()
                .allMatch(offer -> offer.needed().equals(Set.of(Involvement.REPORTER)));
    }
}
