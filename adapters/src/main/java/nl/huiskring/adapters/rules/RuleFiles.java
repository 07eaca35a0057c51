package nl.huiskring.adapters.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import nl.huiskring.casework.alert.Thresholds;
import nl.huiskring.casework.sharing.SharingTable;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.message.MessageType;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The files that say when alert rules fire and which messages are offered to whom. */
public final class RuleFiles {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .addModule(new SimpleModule()
                    .addDeserializer(
                            MessageType.class,
                            new ByWord<>(
                                    MessageType.class,
                                    word -> MessageType.ofWord(word)
                                            .orElseThrow(() ->
                                                    new IllegalArgumentException("unknown message type " + word))))
                    .addDeserializer(PartnerKind.class, new ByWord<>(PartnerKind.class, PartnerKind::ofCode)))
            .build();

    private RuleFiles() {}

    /**
     * When the rules fire in a region.
     *
     * @throws RuleFileFault naming the file and what is wrong
     */
    public static Thresholds thresholds(Path file) {
        return read(file, Thresholds.class);
    }

    /**
     * Which messages are offered to whom at once.
     *
     * @throws RuleFileFault naming the file and what is wrong
     */
    public static SharingTable sharing(Path file) {
        return read(file, SharingTable.class);
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object tree = new Yaml(new SafeConstructor(options)).load(Files.readString(file));
            return MAPPER.convertValue(tree, type);
        } catch (IOException | YAMLException | JacksonException | IllegalArgumentException e) {
            throw new RuleFileFault(file, String.valueOf(e.getMessage()), e);
        }
    }

    /** Reads a word of ours instead of the constant's name. */
    private static final class ByWord<T> extends StdDeserializer<T> {
        private final transient Function<String, T> reader;

        ByWord(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return reader.apply(parser.getString());
        }
    }
}
