package plenum.rehearsal.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The live connections of all followers, each its own TCP connection, read by one thread.
///
/// A lost connection is made again by itself after a fifth of a second to a second, and names the last event it has
/// seen.
public final class LiveStreams implements AutoCloseable {
    private static final long SLOW_PAUSE = TimeUnit.SECONDS.toNanos(2);
    private static final int SLOW_BYTES = 512;

    private final InetSocketAddress server;
    private final Selector selector;
    private final Thread thread;
    private final ConcurrentLinkedQueue<Runnable> asked = new ConcurrentLinkedQueue<>();
    private final PriorityQueue<Later> later = new PriorityQueue<>(Comparator.comparingLong(Later::nanos));
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(65_536);
    private final AtomicInteger connected = new AtomicInteger();
    private final AtomicInteger losses = new AtomicInteger();
    private int followers;
    private volatile boolean closed;

    private record Later(long nanos, Runnable what) {}

    /// Live connections to this server; none yet.
    public LiveStreams(InetSocketAddress server) {
        this.server = server;
        try {
            this.selector = Selector.open();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        this.thread = Thread.ofPlatform().name("live connections").daemon().start(this::run);
    }

    /// Follows a path, signed in with this cookie.
    public void follow(String path, String cookie, Reading reading, Follower follower) {
        asked.add(() -> {
            var pause = TimeUnit.MILLISECONDS.toNanos(200 + (followers++ * 37) % 800);
            new LiveStream(this, path, cookie, reading, follower, pause).connect();
        });
        selector.wakeup();
    }

    /// How many connections are answered with 200 at the moment.
    public int connected() {
        return connected.get();
    }

    /// How often a connection was lost or could not be made; each is tried again.
    public int losses() {
        return losses.get();
    }

    /// Ends all connections.
    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    InetSocketAddress server() {
        return server;
    }

    Selector selector() {
        return selector;
    }

    ByteBuffer buffer(Reading reading) {
        return buffer.clear().limit(reading == Reading.SLOW ? SLOW_BYTES : buffer.capacity());
    }

    void answered() {
        connected.incrementAndGet();
    }

    void lost(boolean wasAnswered) {
        if (wasAnswered) {
            connected.decrementAndGet();
        }
        losses.incrementAndGet();
    }

    void afterSlowPause(Runnable what) {
        after(SLOW_PAUSE, what);
    }

    void after(long pause, Runnable what) {
        later.add(new Later(System.nanoTime() + pause, what));
    }

    private void run() {
        try {
            while (!closed) {
                selector.select(LiveStreams::ready, waitMillis());
                for (var next = asked.poll(); next != null; next = asked.poll()) {
                    next.run();
                }
                for (var next = later.peek();
                        next != null && next.nanos() - System.nanoTime() <= 0;
                        next = later.peek()) {
                    later.remove();
                    next.what().run();
                }
            }
            for (var key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void ready(SelectionKey key) {
        ((LiveStream) key.attachment()).ready();
    }

    private long waitMillis() {
        var next = later.peek();
        return next == null
                ? 1_000
                : Math.clamp(TimeUnit.NANOSECONDS.toMillis(next.nanos() - System.nanoTime()), 1, 1_000);
    }
}
