package nl.huiskring.adapters.partners;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Purpose;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one file of {@code config/partners}; the name of the file is the id of the partner. */
final class PartnerFile {
    private final Path file;
    private final Map<String, String> variables;

    PartnerFile(Path file, Map<String, String> variables) {
        this.file = file;
        this.variables = variables;
    }

    Partner read() {
        Section keys = new Section(file, "", parse(), variables);
        Oin oin = keys.read("oin", Oin::new);
        Transport transport = keys.read("transport", Transport::ofCode);
        Partner partner = new Partner(
                id(),
                oin,
                keys.text("name"),
                keys.read("kind", PartnerKind::ofCode),
                transport,
                keys.read("endpoint", text -> endpoint(transport, oin, text)),
                Set.copyOf(keys.readAll("purposes", Purpose::valueOf)),
                Set.copyOf(keys.readAll("categories", Category::valueOf)),
                Set.copyOf(keys.readAll("municipalities", PartnerFile::municipality)),
                keys.text("contact"),
                keys.read("mayProcessBsn", PartnerFile::yesOrNo),
                covenant(keys.section("covenant")));
        keys.everythingRead();
        return partner;
    }

    private String id() {
        return file.getFileName().toString().replaceFirst("\\.yml$", "");
    }

    private Node parse() {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Node node = new Yaml(new LoaderOptions()).compose(reader);
            if (node == null) {
                throw new PartnerFileFault(file, "(file)", "is empty");
            }
            return node;
        } catch (IOException | YAMLException wrong) {
            throw new PartnerFileFault(file, "(file)", "cannot be read: " + wrong.getMessage(), wrong);
        }
    }

    private static Partner.Covenant covenant(Section keys) {
        Optional<LocalDate> validUntil =
                keys.optional("validUntil").map(text -> keys.read("validUntil", text, LocalDate::parse));
        Partner.Covenant covenant =
                new Partner.Covenant(keys.text("id"), keys.read("state", CovenantState::valueOf), validUntil);
        keys.everythingRead();
        return covenant;
    }

    private static URI endpoint(Transport transport, Oin oin, String text) {
        return switch (transport) {
            case SOAP, REST -> web(text);
            case JMS -> queue(oin, text);
            case FILES -> Path.of(text).toAbsolutePath().normalize().toUri();
        };
    }

    /** Person data travels over TLS only. */
    private static URI web(String text) {
        URI uri = URI.create(text);
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("an address https://host... is expected");
        }
        return uri;
    }

    /** The broker lets a partner consume from this queue only, so another name would lose its messages. */
    private static URI queue(Oin oin, String text) {
        String expected = "partner." + oin + ".uit";
        if (!text.equals(expected)) {
            throw new IllegalArgumentException("the queue of this partner is " + expected);
        }
        return URI.create(text);
    }

    private static String municipality(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("a municipality code has four digits (table 33)");
        }
        return text;
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is expected");
        };
    }
}
