package plenum.rehearsal.engine;

import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// What many do at the same time, each on a thread of its own.
final class Together {
    private Together() {}

    /// What one of them does.
    @FunctionalInterface
    interface Deed {
        void happen() throws InterruptedException;
    }

    /// Waits until all have done theirs.
    static void happen(Collection<Deed> deeds) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(deeds.stream().map(Together::call).toList())) {
                done.get();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    private static Callable<Boolean> call(Deed deed) {
        return () -> {
            deed.happen();
            return true;
        };
    }
}
