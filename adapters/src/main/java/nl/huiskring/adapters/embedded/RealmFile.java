package nl.huiskring.adapters.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Transport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm that is imported: roles, people and console from the shipped file, one service client for each partner that
 * speaks REST and one for the hub. A service client has no password: it is who its certificate says, and its token is bound to
 * that certificate (RFC 8705).
 */
final class RealmFile {
    /** Who the tokens of partners are meant for. */
    static final String HUB_AUDIENCE = "huiskring";

    /** Who the tokens of the hub are meant for. */
    static final String PARTNER_AUDIENCE = "huiskring-partner";

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode realm;
    private final Certificates certificates;

    private RealmFile(ObjectNode realm, Certificates certificates) {
        this.realm = realm;
        this.certificates = certificates;
    }

    /** The whole realm as JSON, secrets included. */
    static String generate(
            Path shipped, Map<String, String> values, Certificates certificates, PartnerDirectory partners, Oin hub) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put("hub.oin", hub.value());
        partners.all()
                .forEach(partner -> all.put(partner.id() + ".oin", partner.oin().value()));
        RealmFile file = new RealmFile(parse(shipped, all), certificates);
        partners.all().stream()
                .filter(partner -> partner.transport() == Transport.REST)
                .forEach(file::addPartner);
        file.addService(Certificates.HUB, "Huiskring", hub, PARTNER_AUDIENCE, List.of());
        return file.realm.toString();
    }

    private static ObjectNode parse(Path file, Map<String, String> values) {
        try {
            return (ObjectNode) JSON.readTree(fill(file, values));
        } catch (JacksonException | ClassCastException wrong) {
            throw new EmbeddedServerFault("the realm file " + file + " is no JSON object", wrong);
        }
    }

    private static String fill(Path file, Map<String, String> values) {
        return PLACE.matcher(PrivateFiles.read(file)).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new EmbeddedServerFault(file.getFileName() + ": no value for ${" + place.group(1) + "}");
            }
            String quoted = JSON.writeValueAsString(value);
            return Matcher.quoteReplacement(quoted.substring(1, quoted.length() - 1));
        });
    }

    private void addPartner(Partner partner) {
        addService(partner.id(), partner.name(), partner.oin(), HUB_AUDIENCE, List.of("partner-system"));
    }

    private void addService(String id, String name, Oin oin, String audience, List<String> roles) {
        ObjectNode client = realm.withArray("/clients").addObject();
        client.put("clientId", id)
                .put("name", name)
                .put("enabled", true)
                .put("publicClient", false)
                .put("clientAuthenticatorType", "client-x509")
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false);
        client.putObject("attributes")
                .put("x509.subjectdn", subject(id))
                .put("x509.allow.regex.pattern.comparison", "false")
                .put("tls.client.certificate.bound.access.tokens", "true");
        addMapper(client, "audience", "oidc-audience-mapper", Map.of("included.custom.audience", audience));
        addMapper(
                client,
                "oin",
                "oidc-hardcoded-claim-mapper",
                Map.of("claim.name", "oin", "claim.value", oin.value(), "jsonType.label", "String"));
        addAccount(id, roles);
    }

    private void addAccount(String id, List<String> roles) {
        ObjectNode account = realm.withArray("/users").addObject();
        account.put("username", "service-account-" + id).put("enabled", true).put("serviceAccountClientId", id);
        roles.forEach(account.putArray("realmRoles")::add);
    }

    private static void addMapper(ObjectNode client, String name, String type, Map<String, String> settings) {
        ObjectNode mapper = client.withArray("/protocolMappers").addObject();
        mapper.put("name", name).put("protocol", "openid-connect").put("protocolMapper", type);
        ObjectNode config = mapper.putObject("config");
        config.put("access.token.claim", "true");
        // In order: the same realm must be the same text in every run, or it would be made anew at each start.
        new TreeMap<>(settings).forEach(config::put);
    }

    private String subject(String id) {
        return certificates.of(id).certificate().getSubjectX500Principal().getName(X500Principal.RFC2253);
    }
}
