package nl.huiskring.routes;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a step as one database transaction: all of it becomes durable, or nothing. */
public final class Transactions {
    private final TransactionTemplate template;

    public Transactions(TransactionTemplate template) {
        this.template = template;
    }

    void run(Runnable step) {
        template.executeWithoutResult(status -> step.run());
    }

    <T> T get(Supplier<T> step) {
        return Objects.requireNonNull(template.execute(status -> step.get()));
    }
}
