package nl.huiskring.hub.running;

import java.util.List;
import java.util.function.Predicate;
import nl.huiskring.adapters.storage.audit.AuditSequencer;
import nl.huiskring.audit.AuditReader;
import nl.huiskring.hub.server.HubServer;
import nl.huiskring.model.exchange.CaseDesk;
import nl.huiskring.model.exchange.ReviewDesk;
import nl.huiskring.routes.ExchangeFlow;
import nl.huiskring.routes.Rooms;
import nl.huiskring.town.story.Party;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hub with its own PostgreSQL, Artemis and Keycloak, and the ten partners around it. One for all tests of a JVM. */
public final class RunningHub implements AutoCloseable {
    private final HubPlan plan;
    private HubServer hub;
    private LogBook log;
    private final Partners partners;

    private RunningHub(HubPlan plan) {
        this.plan = plan;
        this.hub = HubServer.start(plan.config(), plan.settings());
        this.log = LogBook.open();
        this.partners = Partners.open(plan);
    }

    static RunningHub start() {
        return new RunningHub(HubPlan.fresh("shared"));
    }

    public Partners partners() {
        return partners;
    }

    /** Somebody who comes to the doors with whatever he has. */
    public Intruder intruder() {
        return new Intruder(plan);
    }

    /** What the hub keeps now. */
    public Footprint footprint() {
        return Footprint.of(database());
    }

    /** A part of the hub itself. */
    public <T> T part(Class<T> type) {
        return hub.part(type);
    }

    public JdbcClient database() {
        return part(JdbcClient.class);
    }

    public Trail trail() {
        return new Trail(
                part(AuditReader.class), () -> part(AuditSequencer.class).sequence(), plan.publishedCheckpoint());
    }

    List<String> logLines() {
        return log.lines();
    }

    /** What people see. */
    public CaseDesk desk() {
        return part(Rooms.class).desk();
    }

    /** What a data steward sees. */
    public ReviewDesk reviews() {
        return part(Rooms.class).reviewDesk();
    }

    /** What is done with every message. */
    public ExchangeFlow flow() {
        return part(Rooms.class).flow();
    }

    /** Waits until every accepted message had its effect and every delivery is in the books of its partner. */
    public void settle() {
        settle(party -> true);
    }

    /** The same, but for what waits for a partner that cannot be reached. */
    public void settleExcept(Party unreachable) {
        settle(party -> party != unreachable);
    }

    private void settle(Predicate<Party> reachable) {
        new Quiet(database(), partners).await(reachable);
    }

    /** Accepted messages without effect yet. */
    public long pendingMessages() {
        return new Quiet(database(), partners).pendingMessages();
    }

    /** Stops the hub in order and starts it again on what it left; the partners stay. */
    public void restart() {
        hub.close();
        hub = HubServer.start(plan.config(), plan.settings());
        log = LogBook.open();
    }

    /** Begins to look: what was before does not count. */
    public Scene scene() {
        settle();
        return new Scene(this);
    }

    @Override
    public void close() {
        partners.close();
        hub.close();
    }
}
