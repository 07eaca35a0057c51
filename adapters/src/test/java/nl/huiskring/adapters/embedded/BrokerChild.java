package nl.huiskring.adapters.embedded;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A hub that has messages on its broker and is about to be killed. */
final class BrokerChild {
    static final int MESSAGES = 25;

    private BrokerChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        Certificates certificates =
                Certificates.loadOrCreate(Path.of(arguments[1]), APartner.HUB, List.of(), Clock.systemUTC());
        EmbeddedBroker broker = EmbeddedBrokerTest.start(Path.of(arguments[0]), certificates);
        for (int number = 0; number < MESSAGES; number++) {
            EmbeddedBrokerTest.send(broker.hubConnections(), "intake", "bericht " + number, 4);
        }
        System.out.println("ready " + broker.port());
        Thread.currentThread().join();
    }
}
