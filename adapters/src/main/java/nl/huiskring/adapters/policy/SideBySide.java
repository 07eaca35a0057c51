package nl.huiskring.adapters.policy;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Proves several things at once, on threads of its own that see the same classes as the caller (those of the common pool need
 * not). Of several refusals the first in the list is reported, so a bad policy always gives the same message.
 */
final class SideBySide {
    private SideBySide() {}

    static <T> void each(List<T> things, Consumer<T> proof) {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<? extends Future<?>> proofs = things.stream()
                    .map(thing -> workers.submit(() -> proof.accept(thing)))
                    .toList();
            proofs.forEach(SideBySide::await);
        }
    }

    private static void await(Future<?> proof) {
        try {
            proof.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a policy was being proven", interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof PolicyRefused refused) {
                throw refused;
            }
            throw new IllegalStateException("a policy could not be proven", failure.getCause());
        }
    }
}
