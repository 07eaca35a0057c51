package nl.huiskring.casework.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The thresholds that are shipped are those that the project proposes, under the names of the record. */
class ShippedThresholdsTest {
    @Test
    void drentheHasTheProposedThresholds() throws Exception {
        assertThat(flat(Files.readString(Path.of("..", "config", "alert-rules", "drenthe.yml"))))
                .isEqualTo(flat(asYaml(Thresholds.proposedFor("drenthe"))));
    }

    /** Comments and layout away; what is left are the keys, values and their nesting. */
    private static String flat(String yaml) throws IOException {
        return yaml.lines()
                .map(line -> line.replaceFirst("#.*", ""))
                .map(line -> line.replaceAll("[{},]", " "))
                .reduce("", (text, line) -> text + " " + line)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String asYaml(Record record) throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(record);
            text.append(kebab(component.getName()))
                    .append(": ")
                    .append(value instanceof Record nested ? asYaml(nested) : value)
                    .append(' ');
        }
        return text.toString();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
