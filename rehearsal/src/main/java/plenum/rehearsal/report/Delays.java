package plenum.rehearsal.report;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/// Delays as they are measured, by any number of threads.
public final class Delays {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    /// No delays yet.
    public Delays() {}

    /// Half of the delays, 99 of 100 and all of them were at most this many milliseconds. All 0 when
    /// none was measured.
    public record Summary(double p50, double p99, double max) {}

    /// Adds a delay measured with `System.nanoTime`.
    public void add(long measuredNanos) {
        nanos.add(measuredNanos);
    }

    /// The delays so far, by nearest rank: each figure is a delay that was measured, none is
    /// interpolated.
    public Summary summary() {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Summary(rank(sorted, 50), rank(sorted, 99), rank(sorted, 100));
    }

    private static double rank(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        var rank = Math.ceilDiv((long) sorted.length * percent, 100);
        var micros = TimeUnit.NANOSECONDS.toMicros(sorted[Math.toIntExact(rank) - 1]);
        return micros / 1_000.0;
    }
}
