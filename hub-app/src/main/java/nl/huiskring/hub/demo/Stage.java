package nl.huiskring.hub.demo;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.huiskring.adapters.embedded.Certificates;
import nl.huiskring.adapters.embedded.EmbeddedBroker;
import nl.huiskring.adapters.embedded.EmbeddedKeycloak;
import nl.huiskring.hub.server.HubServer;
import nl.huiskring.hub.server.HubSettings;
import nl.huiskring.hub.server.SettingsFile;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.town.Progress;
import nl.huiskring.town.Town;
import nl.huiskring.town.partner.TownSettings;
import nl.huiskring.town.story.HalfYear;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.Password;

/** The hub and the town, started together: the town knows the hub by its addresses and certificates only. */
public final class Stage implements AutoCloseable {
    private static final String TOWN_PORT = "town.port";

    private final HubServer hub;
    private final Town town;

    private Stage(HubServer hub, Town town) {
        this.hub = hub;
        this.town = town;
    }

    /**
     * What is played where.
     *
     * @param ports of the doors; 0 takes free ones
     * @param period the half year of the story
     */
    public record Play(String config, Path data, Ports ports, long seed, int scale, HalfYear period) {}

    /** Ports of hub and town on the loopback interface. */
    public record Ports(int partners, int console, int keycloak, int postgres, int broker, int town) {
        /** Those of a configuration. */
        static Ports usual(String config) {
            HubSettings settings = SettingsFile.read(config, List.of());
            HubSettings.Ports hub = settings.ports();
            return new Ports(
                    hub.partners(),
                    hub.console(),
                    hub.keycloak(),
                    hub.postgres(),
                    hub.broker(),
                    Integer.parseInt(Objects.requireNonNull(
                            settings.variables().get(TOWN_PORT), "huiskring.variables has no " + TOWN_PORT)));
        }

        /** Free ones, for tests beside each other. */
        public static Ports free() {
            List<ServerSocket> held = new ArrayList<>();
            try {
                for (int i = 0; i < 6; i++) {
                    held.add(new ServerSocket(0));
                }
                return new Ports(
                        held.get(0).getLocalPort(),
                        held.get(1).getLocalPort(),
                        held.get(2).getLocalPort(),
                        held.get(3).getLocalPort(),
                        held.get(4).getLocalPort(),
                        held.get(5).getLocalPort());
            } catch (IOException e) {
                throw new IllegalStateException("no free ports", e);
            } finally {
                held.forEach(Stage::close);
            }
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("a port stays taken", e);
        }
    }

    /**
     * Starts the hub, then opens the partners.
     *
     * @param clock by which both live
     */
    static Stage open(Play play, Progress progress, Clock clock) {
        HubServer hub = HubServer.start(play.config(), settings(play), clock);
        try {
            return new Stage(hub, Town.open(townSettings(hub, play), play.seed(), play.scale(), progress, clock));
        } catch (RuntimeException e) {
            hub.close();
            throw e;
        }
    }

    /** Settings of the hub that plays with the town. */
    public static List<String> settings(Play play) {
        Ports ports = play.ports();
        Path data = play.data().toAbsolutePath().normalize();
        return List.of(
                "--huiskring.data=" + data,
                "--huiskring.variables.[" + TOWN_PORT + "]=" + ports.town(),
                "--huiskring.variables.[town.folder]=" + data.resolve("town"),
                "--huiskring.soap-address=" + soap(ports),
                "--huiskring.console-address=https://localhost:" + ports.console(),
                "--huiskring.ports.partners=" + ports.partners(),
                "--huiskring.ports.console=" + ports.console(),
                "--huiskring.ports.keycloak=" + ports.keycloak(),
                "--huiskring.ports.postgres=" + ports.postgres(),
                "--huiskring.ports.broker=" + ports.broker());
    }

    private static String soap(Ports ports) {
        return "https://localhost:" + ports.partners() + "/soap/uitwisseling";
    }

    private static TownSettings townSettings(HubServer hub, Play play) {
        Certificates certificates = hub.part(Certificates.class);
        PartnerDirectory partners = hub.part(PartnerDirectory.class);
        return new TownSettings(
                new TownSettings.Hub(
                        hub.part(HubSettings.class).oin().value(),
                        URI.create(soap(play.ports())),
                        URI.create("https://localhost:" + play.ports().partners()),
                        URI.create(hub.part(EmbeddedKeycloak.class).issuer() + "/protocol/openid-connect/token"),
                        "127.0.0.1",
                        hub.part(EmbeddedBroker.class).port()),
                play.data().toAbsolutePath().normalize().resolve("town"),
                play.ports().town(),
                certificates.of(Certificates.HUB).keyStore(),
                certificates.trustStore(),
                new Password(certificates.password().reveal()),
                partners.all().stream()
                        .map(partner -> partner(partner, certificates))
                        .toList(),
                play.period(),
                TownSettings.Pace.standard());
    }

    private static TownSettings.PartnerSettings partner(Partner partner, Certificates certificates) {
        return new TownSettings.PartnerSettings(
                partner.id(),
                partner.oin().value(),
                partner.kind().code(),
                certificates.of(partner.id()).keyStore(),
                partner.id());
    }

    public HubServer hub() {
        return hub;
    }

    public Town town() {
        return town;
    }

    /** The counts that the programme office received, once it asked. */
    Optional<Node> counts() {
        return town.partners().stream()
                .filter(partner -> partner.party() == Party.PROGRAMMABUREAU)
                .flatMap(partner -> partner.ledger().counts().stream())
                .findFirst();
    }

    @Override
    public void close() {
        town.close();
        hub.close();
    }
}
