package plenum.rehearsal.engine;

import java.util.concurrent.TimeUnit;

/// How fast the script's seconds pass: 1 as written, 0 not at all.
record Pace(double factor) {
    private static final double NANOS_A_SECOND = TimeUnit.SECONDS.toNanos(1);

    /// Lets so many of the script's seconds pass.
    void pass(double seconds) throws InterruptedException {
        until(System.nanoTime(), seconds);
    }

    /// Waits until so many of the script's seconds have passed since the time, as `System.nanoTime`
    /// tells it.
    void until(long since, double seconds) throws InterruptedException {
        var left = since + (long) (seconds * factor * NANOS_A_SECOND) - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }
}
