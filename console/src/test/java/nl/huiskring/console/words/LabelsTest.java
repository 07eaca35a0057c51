package nl.huiskring.console.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.console.access.Screen;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.RelationType;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyFieldAndCodeHasItsLabel(String language) {
        assertThat(keys(language)).containsAll(labels().collect(Collectors.toSet()));
    }

    private static Stream<String> labels() {
        return Stream.of(
                        Arrays.stream(Field.values()).map(field -> "field." + field.name()),
                        Arrays.stream(Field.values())
                                .flatMap(field -> field.codes().stream())
                                .map(code -> "code." + code),
                        Arrays.stream(Purpose.values()).map(purpose -> "purpose." + purpose.name()),
                        Arrays.stream(Category.values()).map(category -> "category." + category.name()),
                        Arrays.stream(Outcome.values()).map(outcome -> "outcome." + outcome.name()),
                        Arrays.stream(PersonRole.values()).map(role -> "role." + role.code()),
                        Arrays.stream(RelationType.values()).map(type -> "relation." + type.code()),
                        Arrays.stream(PartnerKind.values()).map(kind -> "kind." + kind.code()),
                        Arrays.stream(Transport.values()).map(transport -> "transport." + transport.code()),
                        Arrays.stream(ErrorCode.values()).map(code -> "error." + code.code()),
                        Arrays.stream(Heading.Level.values())
                                .flatMap(level -> Stream.of("level." + level.name(), "level.icon." + level.name())),
                        Arrays.stream(Screen.values()).map(screen -> "screen." + screen.word()))
                .flatMap(labels -> labels);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys("nl")).isEqualTo(keys("en"));
    }

    @Test
    void everyMessageHasTheSameGapsInBothLanguages() {
        Properties dutch = messages("nl");
        Properties english = messages("en");
        Pattern gap = Pattern.compile("\\{([0-9])");
        for (String key : keys("nl")) {
            assertThat(gap.matcher(english.getProperty(key))
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toSet()))
                    .as(key)
                    .isEqualTo(gap.matcher(dutch.getProperty(key))
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void everyKeyOfATemplateIsWritten() throws IOException {
        Pattern key = Pattern.compile("#\\{([a-z][a-z.-]*[a-z])[({}]");
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                key.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(keys("nl")).containsAll(used);
    }

    @Test
    void everyPlainPageIsWritten() throws IOException {
        Pattern page = Pattern.compile("page\\(\"([a-z-]+)\"");
        Set<String> used = new TreeSet<>(Set.of("plain.fault.title", "plain.fault.text"));
        for (String source : List.of("PlainPages.java", "ScreenFaults.java")) {
            String text = Files.readString(Path.of("src/main/java/nl/huiskring/console", source));
            page.matcher(text).results().forEach(found -> {
                used.add("plain." + found.group(1) + ".title");
                used.add("plain." + found.group(1) + ".text");
            });
        }
        assertThat(used).hasSizeGreaterThan(10);
        assertThat(keys("nl")).containsAll(used);
    }

    @Test
    void noTemplateShowsUnescapedText() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<Path> templates = files.filter(Files::isRegularFile).toList();
            assertThat(templates)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContain("th:utext")
                            .doesNotContain("th:inline")
                            .doesNotContain("[(")
                            .doesNotContain("__$"));
        }
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(messages(language).stringPropertyNames());
    }

    private static Properties messages(String language) {
        String file = "/nl/huiskring/console/messages_" + language + ".properties";
        try (Reader text =
                new InputStreamReader(Objects.requireNonNull(LabelsTest.class.getResourceAsStream(file)), UTF_8)) {
            Properties messages = new Properties();
            messages.load(text);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
