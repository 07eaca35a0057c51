package nl.huiskring.hub.doctor;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.huiskring.hub.server.HubSettings;

/** The ports that the settings ask for: each must be free, or be had by the hub that is looked at. */
record Ports(HubSettings settings, Peek peek) {
    private static final String TOWN_PORT = "town.port";

    /** Whether the hub of these settings runs now. */
    boolean hubRuns() {
        return at(settings.ports().partners()) == Listener.THIS_HUB;
    }

    List<Finding> findings() {
        HubSettings.Ports ports = settings.ports();
        List<Finding> found = new ArrayList<>();
        look("partners, SOAP en REST", ports.partners()).ifPresent(found::add);
        look("schermen", ports.console()).ifPresent(found::add);
        if (settings.embedded()) {
            look("Keycloak", ports.keycloak()).ifPresent(found::add);
            look("partners, JMS", ports.broker()).ifPresent(found::add);
            database(ports.postgres()).ifPresent(found::add);
        }
        town().flatMap(port -> look("gespeelde partners van de demo", port)).ifPresent(found::add);
        return found;
    }

    private Optional<Integer> town() {
        return Optional.ofNullable(settings.variables().get(TOWN_PORT))
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf);
    }

    private Optional<Finding> look(String whatFor, int port) {
        return port == 0 ? Optional.empty() : Optional.of(finding(whatFor, port, at(port)));
    }

    private Optional<Finding> database(int port) {
        return port == 0
                ? Optional.empty()
                : Optional.of(
                        finding("database", port, peek.database(settings.data().resolve("postgres"), port)));
    }

    /** Who has a port of the bind address now. */
    Listener at(int port) {
        InetAddress bind = settings.bindAddress();
        return port == 0 ? Listener.NOBODY : peek.at(bind, port);
    }

    private static Finding finding(String whatFor, int port, Listener listener) {
        String what = "poort " + port + " (" + whatFor + ")";
        return switch (listener) {
            case NOBODY -> Finding.good(what + " is vrij");
            case THIS_HUB -> Finding.good(what + ": deze hub draait hier");
            case ANOTHER_HUB ->
                Finding.wrong(
                        what + " is van een hub met een andere gegevensmap",
                        "stop die (bijvoorbeeld ./hub demo), of geef --data van die hub");
            case SOMEBODY_ELSE ->
                Finding.wrong(
                        what + " is bezet door een ander programma",
                        "stop dat, of kies een andere poort onder huiskring.ports of huiskring.variables");
        };
    }
}
