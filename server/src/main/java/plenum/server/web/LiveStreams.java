package plenum.server.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// All browsers that look on, under `/live/{view}`.
///
/// Who gets which frames is decided at the [Door]; here they are kept awake and dismissed when the server closes.
public final class LiveStreams implements AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Door door;
    private final Set<LiveClient> clients = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-heartbeat").factory());

    /// Decides who may look on, and at what.
    @FunctionalInterface
    public interface Door {
        /// Checks the session and puts the client into an [Audience], or offers it frames of its own.
        ///
        /// @param request with the variable `view` in its path
        /// @throws Rejected if the sender may not look on
        void enter(Request request, LiveClient client);
    }

    public LiveStreams(Door door) {
        this(door, HEARTBEAT);
    }

    LiveStreams(Door door, Duration heartbeat) {
        this.door = door;
        var every = heartbeat.toMillis();
        var _ = pulse.scheduleAtFixedRate(
                () -> clients.forEach(LiveClient::heartbeat), every, every, TimeUnit.MILLISECONDS);
    }

    /// How many look on.
    public int size() {
        return clients.size();
    }

    /// Says good-bye to everybody. Those who do not listen are not waited for long.
    @Override
    public void close() {
        pulse.shutdownNow();
        var leaving = Set.copyOf(clients);
        var left = new CountDownLatch(leaving.size());
        leaving.forEach(client -> client.whenGone(left::countDown));
        leaving.forEach(LiveClient::dismiss);
        try {
            var _ = left.await(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    void welcome(Request request, LiveClient client) {
        try {
            door.enter(request, client);
        } catch (RuntimeException turnedAway) {
            client.gone();
            throw turnedAway;
        }
        clients.add(client);
        client.whenGone(() -> clients.remove(client));
        client.enter();
    }
}
