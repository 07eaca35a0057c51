package nl.huiskring.adapters.policy;

import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which every scalar stays text: whether 2026-03-01 is a date is for the field to say, not for YAML. */
final class TextYaml {
    private static final int LARGEST_FILE = 256 * 1024 * 1024;

    private TextYaml() {}

    /** Lists, maps and text; throws a {@link org.yaml.snakeyaml.error.YAMLException} when it is not YAML. */
    static @Nullable Object read(Reader reader) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE);
        options.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new TextOnly())
                .load(reader);
    }

    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none: every scalar is text
        }
    }
}
