package nl.huiskring.adapters.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.policy.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadMessageTest {
    private static final Partner VEILIG_THUIS =
            Samples.partner(PartnerKind.VEILIG_THUIS, Transport.SOAP, "00000001000000000001");
    private static final Partner POLICE = Samples.partner(PartnerKind.POLITIE, Transport.SOAP, "00000001000000000001");

    @ParameterizedTest
    @CsvSource({
        "stuurgegevens/afzender, 00000001000000000002, SENDER_MISMATCH, stuurgegevens/afzender",
        "stuurgegevens/berichtId, abc, SCHEMA_INVALID, stuurgegevens/berichtId",
        "stuurgegevens/verzonden, 2026-06-14T10:05:01Z, DATE_IMPOSSIBLE, stuurgegevens/verzonden",
        "stuurgegevens/verzonden, 2026-02-30T10:00:00Z, DATE_IMPOSSIBLE, stuurgegevens/verzonden",
        "stuurgegevens/gebeurd, 2026-06-14T10:05:01Z, DATE_IMPOSSIBLE, stuurgegevens/gebeurd",
        "stuurgegevens/gebeurd, 2026-06-14, SCHEMA_INVALID, stuurgegevens/gebeurd",
        "inhoud/gemeentecode, 9999, MUNICIPALITY_UNKNOWN, inhoud/gemeentecode",
        "inhoud/incidentklasse, ONBEKEND, SCHEMA_INVALID, inhoud/incidentklasse",
        "inhoud/letsel, -1, SCHEMA_INVALID, inhoud/letsel",
        "inhoud/wurging, ja, SCHEMA_INVALID, inhoud/wurging",
        "inhoud/geweldsvorm, X, SCHEMA_INVALID, inhoud/geweldsvorm[1]",
        "persoon/bsn, 999993654, BSN_INVALID, persoon[1]/bsn",
        "persoon/bsn, 12345, BSN_INVALID, persoon[1]/bsn",
        "persoon/geboortedatum, 1985-02-30, DATE_IMPOSSIBLE, persoon[1]/geboortedatum",
        "persoon/geboortedatum, 2026-06-15, DATE_IMPOSSIBLE, persoon[1]/geboortedatum",
        "persoon/geboortedatum, 14-07-1985, SCHEMA_INVALID, persoon[1]/geboortedatum",
        "persoon/ref, p2, SCHEMA_INVALID, persoon[2]/ref",
        "relatie/van, p7, SCHEMA_INVALID, relatie[1]/van",
        "relatie/naar, p1, SCHEMA_INVALID, relatie[1]/naar",
        "relatie/vanaf, 2026-13-01, DATE_IMPOSSIBLE, relatie[1]/vanaf",
        "grond/soort, CONSENT, SCHEMA_INVALID, grond[1]/soort",
    })
    void saysWhatIsWrongAndWhere(String path, String text, ErrorCode code, String where) {
        String[] words = path.split("/");
        Refusal refusal = refusal(tree -> changed(tree, words[0], words[1], text), POLICE);
        assertThat(refusal.problems()).contains(new Problem(code, where));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal).message().doesNotContain(text);
    }

    @Test
    void collectsAllProblemsAtOnce() {
        Refusal refusal = refusal(
                tree -> changed(
                        changed(
                                changed(tree, "persoon", "bsn", "123456789"),
                                "inhoud",
                                "begin",
                                "2026-06-31T00:00:00Z"),
                        "inhoud",
                        "gemeentecode",
                        "0001"),
                POLICE);
        assertThat(refusal.problems())
                .containsExactly(
                        new Problem(ErrorCode.DATE_IMPOSSIBLE, "inhoud/begin"),
                        new Problem(ErrorCode.MUNICIPALITY_UNKNOWN, "inhoud/gemeentecode"),
                        new Problem(ErrorCode.BSN_INVALID, "persoon[1]/bsn"));
    }

    @Test
    void namesUnknownWordsByPlaceOnly() {
        Refusal refusal = refusal(
                tree -> Node.tree(tree.name(), append(tree.children(), Node.leaf("bsn999993653", "x"))), POLICE);
        assertThat(refusal.problems()).containsExactly(new Problem(ErrorCode.SCHEMA_INVALID, "*[7]"));
    }

    @Test
    void refusesMissingPersonsMissingAndRepeatedFields() {
        assertThat(refusal(tree -> without(tree, "persoon"), POLICE).problems())
                .contains(new Problem(ErrorCode.SCHEMA_INVALID, "persoon"));
        assertThat(refusal(tree -> without(tree, "inhoud"), POLICE).problems())
                .containsExactly(new Problem(ErrorCode.SCHEMA_INVALID, "inhoud"));
        assertThat(refusal(
                                tree -> Node.tree(
                                        tree.name(),
                                        append(tree.children(), tree.children().getFirst())),
                                POLICE)
                        .problems())
                .containsExactly(new Problem(ErrorCode.SCHEMA_INVALID, "stuurgegevens"));
    }

    @Test
    void registrationThatBecameNoCaseNeedsAReasonAndAName() {
        for (String word : List.of("redengeenzaak", "gestelddoor")) {
            assertThat(refusal(MessageType.TERUGKOPPELING, tree -> untold(tree, word), VEILIG_THUIS)
                            .problems())
                    .containsExactly(new Problem(ErrorCode.SCHEMA_INVALID, "inhoud/" + word));
        }
    }

    @Test
    void feedbackIsAboutACaseOrARegistration() {
        assertThat(refusal(
                                MessageType.TERUGKOPPELING,
                                tree -> untold(untold(tree, "zaaknummer"), "betreftregistratie"),
                                VEILIG_THUIS)
                        .problems())
                .containsExactly(new Problem(ErrorCode.SCHEMA_INVALID, "inhoud/zaaknummer"));
    }

    @Test
    void numberOfTheJusticeChainIsBroughtByThatChainOnly() {
        Node number = Node.leaf("skn", "20123456");
        assertThat(refusal(MessageType.MELDING, tree -> numbered(tree, number), VEILIG_THUIS)
                        .problems())
                .containsExactly(new Problem(ErrorCode.NOT_ALLOWED, "persoon[1]/skn"));
        Node tree = numbered(MessageWriter.write(Samples.full(MessageType.POLITIE_REGISTRATIE, POLICE.oin())), number);
        Report report = new MessageReader(Clock.fixed(Samples.NOW, ZoneOffset.UTC)).read(tree, POLICE);
        assertThat(report.persons().getFirst().skn()).contains("20123456");
        assertThat(MessageWriter.write(report)).isEqualTo(tree);
    }

    /** With a number in the place where the contract has it, behind the {@code bsn} of the first person. */
    private static Node numbered(Node tree, Node number) {
        Node person = tree.child("persoon").orElseThrow();
        List<Node> children = new ArrayList<>(person.children());
        int bsn = children.indexOf(person.child("bsn").orElseThrow());
        children.add(bsn + 1, number);
        return Node.tree(
                tree.name(),
                tree.children().stream()
                        .map(child -> child.equals(person) ? Node.tree("persoon", children) : child)
                        .toList());
    }

    private static Node untold(Node tree, String word) {
        return Node.tree(
                tree.name(),
                tree.children().stream()
                        .map(child -> child.name().equals("inhoud") ? without(child, word) : child)
                        .toList());
    }

    @Test
    void refusesATypeThatTheSenderMayNotSend() {
        Partner school =
                Samples.partner(PartnerKind.SCHOOL, Transport.REST, POLICE.oin().value());
        assertThat(refusal(tree -> tree, school).code()).isEqualTo(ErrorCode.NOT_ALLOWED);
        Refusal signal = refusal(tree -> tree.named(MessageType.HUISHOUD_SIGNAAL.word()), POLICE);
        assertThat(signal.code()).isEqualTo(ErrorCode.NOT_ALLOWED);
    }

    @Test
    void refusesATypeThatDoesNotExist() {
        assertThat(refusal(tree -> tree.named("Ansichtkaart"), POLICE).code()).isEqualTo(ErrorCode.TYPE_UNKNOWN);
        assertThat(refusal(tree -> tree.named("Ontvangst"), POLICE).code()).isEqualTo(ErrorCode.TYPE_UNKNOWN);
    }

    @Test
    void refusesACategoryAndABsnThatTheSenderIsNotRegisteredFor() {
        Partner narrow = new Partner(
                POLICE.id(),
                POLICE.oin(),
                POLICE.name(),
                POLICE.kind(),
                POLICE.transport(),
                POLICE.endpoint(),
                POLICE.purposes(),
                EnumSet.of(Category.D06, Category.D16, Category.D07),
                POLICE.municipalities(),
                POLICE.contact(),
                false,
                POLICE.covenant());
        assertThat(refusal(tree -> tree, narrow).problems())
                .containsExactly(
                        new Problem(ErrorCode.NOT_ALLOWED, "inhoud/rihguitkomst"),
                        new Problem(ErrorCode.NOT_ALLOWED, "inhoud/rihgitems"),
                        new Problem(ErrorCode.NOT_ALLOWED, "persoon[1]/bsn"));
    }

    private static Refusal refusal(UnaryOperator<Node> change, Partner sender) {
        return refusal(MessageType.POLITIE_REGISTRATIE, change, sender);
    }

    private static Refusal refusal(MessageType type, UnaryOperator<Node> change, Partner sender) {
        Node tree = change.apply(MessageWriter.write(Samples.full(type, POLICE.oin())));
        MessageReader reader = new MessageReader(Clock.fixed(Samples.NOW, ZoneOffset.UTC));
        return catchThrowableOfType(Refusal.class, () -> reader.read(tree, sender));
    }

    private static Node changed(Node tree, String group, String word, String text) {
        boolean[] done = {false};
        return Node.tree(
                tree.name(),
                tree.children().stream()
                        .map(child -> {
                            if (done[0] || !child.name().equals(group)) {
                                return child;
                            }
                            done[0] = true;
                            return Node.tree(
                                    group,
                                    child.children().stream()
                                            .map(leaf -> leaf.name().equals(word) ? Node.leaf(word, text) : leaf)
                                            .toList());
                        })
                        .toList());
    }

    private static Node without(Node tree, String word) {
        return Node.tree(
                tree.name(),
                tree.children().stream()
                        .filter(child -> !child.name().equals(word))
                        .toList());
    }

    private static List<Node> append(List<Node> nodes, Node node) {
        return java.util.stream.Stream.concat(nodes.stream(), java.util.stream.Stream.of(node))
                .toList();
    }
}
