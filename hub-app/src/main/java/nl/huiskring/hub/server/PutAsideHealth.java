package nl.huiskring.hub.server;

import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** The hub works, but somebody has to look: not a fault for which a program should be started anew. */
public final class PutAsideHealth extends AbstractHealthIndicator {
    static final Status ATTENTION = new Status("ATTENTION");

    private final PutAside putAside;

    PutAsideHealth(PutAside putAside) {
        super("what is put aside cannot be told");
        this.putAside = putAside;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<PutAside.Heap> heaps = putAside.seen();
        health.status(heaps.isEmpty() ? Status.UP : ATTENTION);
        heaps.forEach(heap -> health.withDetail(heap.where(), heap.count() + ", owner: " + heap.owner()));
    }
}
