package nl.huiskring.town.partner;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.huiskring.town.story.HalfYear;
import nl.huiskring.town.wire.Password;

/**
 * Where the town finds the hub, and who its partners are.
 *
 * @param hub where the hub's interfaces are
 * @param folder where the partners' file folders are ({@code <folder>/<partner id>}), and the ledgers
 * @param port of the town's receiving endpoints ({@code https://127.0.0.1:<port>/<partner id>/soap} and {@code /events}); 0
 *     takes a free one
 * @param doorKeys PKCS #12 with the key that the port shows
 * @param trustStore PKCS #12 with the authorities
 * @param password of all stores
 * @param partners all ten; a kind may occur once
 * @param period the half year of the story
 * @param pace how the town waits
 */
public record TownSettings(
        Hub hub,
        Path folder,
        int port,
        Path doorKeys,
        Path trustStore,
        Password password,
        List<PartnerSettings> partners,
        HalfYear period,
        Pace pace) {
    public TownSettings {
        partners = List.copyOf(partners);
    }

    /**
     * The hub.
     *
     * @param oin of the hub
     * @param soap the SOAP endpoint, such as {@code https://127.0.0.1:9443/soap/uitwisseling}
     * @param rest base of the REST interface, such as {@code https://127.0.0.1:9443}
     * @param tokenEndpoint of the authorization server
     * @param brokerHost of the TLS acceptor for JMS partners
     */
    public record Hub(String oin, URI soap, URI rest, URI tokenEndpoint, String brokerHost, int brokerPort) {}

    /**
     * One partner.
     *
     * @param id as in {@code config/partners}
     * @param kind word of the contract, such as {@code veilig-thuis}
     * @param keyStore PKCS #12 with its key
     * @param clientId its name at the authorization server; used by REST partners
     */
    public record PartnerSettings(String id, String oin, String kind, Path keyStore, String clientId) {}

    /**
     * How the town waits.
     *
     * @param lanes how many messages of one partner are under way at once
     * @param quietFor how long nothing must come in before the town believes that the hub is done
     * @param patience how long it waits for that at most
     * @param keepTrying how long a message that gets no answer is sent again
     */
    public record Pace(int lanes, Duration quietFor, Duration patience, Duration keepTrying) {
        /** For a demo on one machine. */
        public static Pace standard() {
            return new Pace(2, Duration.ofSeconds(3), Duration.ofMinutes(10), Duration.ofMinutes(1));
        }
    }
}
