package nl.huiskring.household.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.Sex;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The public test persons of the BRP: diacritics, voorvoegsels, unknown dates, families. */
class BrpPersonsTest {
    @Test
    void neverLinksOnePersonToAnotherAndNeverTakesAKnownOneForNew() throws IOException {
        Register register = new Register();
        Map<PersonRecord, PersonId> known = new HashMap<>();
        for (Records person : persons()) {
            known.put(person.record(), register.add(person.record()));
        }
        List<String> wrong = new ArrayList<>();
        known.forEach((record, person) -> {
            MatchDecision decision = register.decide(record);
            boolean linkedToAnother = decision instanceof MatchDecision.Same same
                    && !same.person().equals(person);
            boolean lost = decision instanceof MatchDecision.NewPerson
                    && record.birthDate().isPresent();
            if (linkedToAnother || lost) {
                wrong.add(person + " " + decision);
            }
        });
        assertThat(known).hasSizeGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    private static List<Records> persons() throws IOException {
        List<String> lines = Files.readAllLines(file());
        List<Records> persons = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Sex sex = cells[6].equals("M") ? Sex.MAN : cells[6].equals("V") ? Sex.VROUW : Sex.ONBEKEND;
            persons.add(Records.of(cells[2], cells[3], cells[4], birth(cells[5]), sex));
        }
        return persons;
    }

    private static String birth(String digits) {
        return digits.length() != 8 || digits.startsWith("0000")
                ? ""
                : digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
    }

    private static Path file() {
        String given = System.getProperty("huiskring.shared");
        Path folder = Path.of("").toAbsolutePath();
        while (given == null && folder != null && !Files.isDirectory(folder.resolveSibling("shared"))) {
            folder = folder.getParent();
        }
        Path shared =
                given != null ? Path.of(given) : folder == null ? Path.of("shared") : folder.resolveSibling("shared");
        Path file = shared.resolve("data/brp-testset/persons.csv");
        Assumptions.assumeTrue(Files.exists(file), "skipped: no BRP test persons in a folder shared beside this one");
        return file;
    }
}
