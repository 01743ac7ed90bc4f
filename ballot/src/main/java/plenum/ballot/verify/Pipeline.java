package plenum.ballot.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Checks in parallel, settles in order. What is settled, and which check fails first, does not depend on the
/// number of threads. At most so many checks wait as keep the threads busy; then the oldest is settled first.
final class Pipeline implements AutoCloseable {
    private static final int AHEAD_PER_THREAD = 32;

    private final ExecutorService threads;
    private final int ahead;
    private final ArrayDeque<Future<Settlement>> waiting = new ArrayDeque<>();

    Pipeline(int threads) {
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("check-", 0).factory());
        this.ahead = threads * AHEAD_PER_THREAD;
    }

    /// What needs nothing but its own arguments.
    interface Check {
        Settlement check() throws Broken;
    }

    /// What needs all that came before.
    interface Settlement {
        void settle() throws Broken, IOException;
    }

    /// Has it checked by some thread, and settled after all that was added before.
    void add(Check check) throws Broken, IOException {
        if (waiting.size() >= ahead) {
            settleOldest();
        }
        waiting.add(threads.submit(check::check));
    }

    /// Settles everything that was added.
    void settle() throws Broken, IOException {
        while (!waiting.isEmpty()) {
            settleOldest();
        }
    }

    private void settleOldest() throws Broken, IOException {
        try {
            waiting.remove().get().settle();
        } catch (Broken broken) {
            throw first(broken);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Broken broken) {
                throw first(broken);
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /// Nothing that comes later matters any more.
    private Broken first(Broken broken) {
        waiting.forEach(check -> check.cancel(false));
        waiting.clear();
        return broken;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
