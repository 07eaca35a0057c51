package nl.huiskring.town.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nl.huiskring.town.story.AStory;
import nl.huiskring.town.story.Expected;
import nl.huiskring.town.story.Planned;
import nl.huiskring.town.story.Story;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Messages take the three forms of the contract without losing a word. */
class ContractFormsTest {
    private static final Path SCHEMA = Path.of("../adapters/src/main/resources/contract/huiskring-v1.xsd");
    private static final Story STORY = AStory.ofScale(1);

    private static List<Message> good() {
        return STORY.all().stream()
                .filter(planned -> planned.expected() instanceof Expected.Accepted)
                .map(Planned::message)
                .toList();
    }

    @Test
    void everyGoodMessageIsValidAgainstThePublishedSchema() throws Exception {
        Assumptions.assumeTrue(Files.exists(SCHEMA), "no published schema at " + SCHEMA);
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMA.toFile())
                .newValidator();
        for (Message message : good()) {
            validator.validate(new StreamSource(new StringReader(XmlForm.write(Trees.of(message)))));
        }
    }

    @Test
    void xmlKeepsEveryWord() throws Exception {
        for (Message message : good()) {
            Node tree = Trees.of(message);
            assertThat(XmlForm.read(XmlForm.write(tree))).isEqualTo(tree);
        }
    }

    @Test
    void jsonKeepsEveryWord() throws Exception {
        for (Message message : good()) {
            Node tree = Trees.of(message);
            Node back = JsonForm.read(message.type(), JsonForm.text(JsonForm.members(tree)));
            for (String word : List.of("stuurgegevens", "persoon", "relatie", "grond")) {
                assertThat(back.all(word).toList()).isEqualTo(tree.all(word).toList());
            }
        }
    }

    @Test
    void csvHasARowPerPersonAndTheFactsOnTheFirst() throws Exception {
        Message message = good().stream()
                .filter(each -> each.type().equals("Signaal") && each.persons().size() > 1)
                .findFirst()
                .orElseThrow();
        List<Map<String, String>> rows = CsvForm.read(CsvForm.write(message));
        assertThat(rows).hasSameSizeAs(message.persons());
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row).containsEntry("berichtId", message.id().toString()));
        assertThat(rows.getFirst())
                .containsEntry("situatie", message.fact("situatie").orElseThrow());
    }

    @Test
    void csvQuotesWhatWouldBreakIt() throws Exception {
        assertThat(CsvForm.read("a;b\r\n\"x;\"\"y\"\"\n\";2\r\n")).containsExactly(Map.of("a", "x;\"y\"\n", "b", "2"));
    }

    @Test
    void csvKeepsTheDatesOfRelations() throws Exception {
        Message message = good().stream()
                .filter(each -> each.relations().stream()
                        .anyMatch(relation -> relation.until().isPresent()))
                .findFirst()
                .orElseThrow();
        Relation parted = message.relations().stream()
                .filter(relation -> relation.until().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(CsvForm.read(CsvForm.write(message)))
                .anySatisfy(row -> assertThat(row.get("relatieTot"))
                        .contains(parted.until().orElseThrow().toString()));
    }

    @Test
    void theGuardAgainstFormulasIsTakenAway() throws Exception {
        Node tree = CsvForm.readTree(
                "HuishoudSignaal", "deel;nr;veld;waarde\ngegeven;1;waarde;'=1+1\ngegeven;1;bron;'t Hof\n");
        assertThat(tree.textAt("gegeven", "waarde")).contains("=1+1");
        assertThat(tree.textAt("gegeven", "bron")).contains("'t Hof");
    }

    @Test
    void outboundCsvBecomesTheTree() throws Exception {
        Node tree = CsvForm.readTree("HuishoudSignaal", """
                deel;nr;veld;waarde
                stuurgegevens;1;leveringId;L1
                lid;1;;persoon-1
                gegeven;1;soort;situatie
                gegeven;1;over;persoon-1
                gegeven;1;over;persoon-2
                """);
        assertThat(tree.textAt("stuurgegevens", "leveringId")).contains("L1");
        assertThat(tree.at("gegeven").orElseThrow().all("over")).hasSize(2);
        assertThat(tree.textAt("lid")).contains("persoon-1");
    }

    @Test
    void aDocumentTypeIsNotRead() {
        byte[] bomb = "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> XmlForm.parse(bomb)).isInstanceOf(UnreadableException.class);
    }
}
