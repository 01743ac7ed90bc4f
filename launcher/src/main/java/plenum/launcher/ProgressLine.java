package plenum.launcher;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import plenum.rehearsal.engine.Rehearsal.Moment;

/// How far a rehearsal is: on a terminal one line that keeps changing, elsewhere a line for each
/// sitting.
final class ProgressLine implements AutoCloseable {
    private static final int GLANCE_MILLIS = 250;
    private static final int BAR = 24;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean terminal;
    private final Supplier<Moment> now;
    private final long since = System.nanoTime();
    private final Thread thread;
    private int sitting = -1;
    private long lastActs;
    private long lastNanos = since;
    private volatile boolean over;

    /// Shows the moments from now on.
    ///
    /// @param terminal whether lines can be written over
    ProgressLine(PrintWriter out, boolean terminal, Supplier<Moment> now) {
        this.out = out;
        this.terminal = terminal;
        this.now = now;
        this.thread = Thread.ofPlatform().daemon().name("progress").start(this::run);
    }

    /// Whether what this program prints is seen by somebody at once.
    static boolean onTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private void run() {
        try {
            while (!over) {
                show(now.get());
                TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
            }
        } catch (InterruptedException _) {
            // It is over.
        }
    }

    private void show(Moment moment) {
        if (terminal) {
            out.print(CLEAR + line(moment));
            out.flush();
        } else if (moment.sitting() != sitting) {
            sitting = moment.sitting();
            out.println(plain(moment));
            out.flush();
        }
    }

    private String line(Moment moment) {
        var filled = BAR * moment.done() / Math.max(1, moment.steps());
        return String.format(
                Locale.ROOT,
                "[%s%s] sitting %2d of %d  %-24.24s %,8d acts %,6d/s  %s",
                "#".repeat(filled),
                "-".repeat(BAR - filled),
                moment.sitting(),
                moment.sittings(),
                moment.step(),
                moment.acts(),
                actsASecond(moment.acts()),
                passed());
    }

    private long actsASecond(long acts) {
        var nanos = System.nanoTime();
        var rate = (acts - lastActs) * TimeUnit.SECONDS.toNanos(1) / Math.max(1, nanos - lastNanos);
        lastActs = acts;
        lastNanos = nanos;
        return rate;
    }

    private String plain(Moment moment) {
        return moment.sitting() == 0
                ? "Everybody signs in"
                : String.format(
                        Locale.ROOT,
                        "Sitting %d of %d (%s, %,d acts so far)",
                        moment.sitting(),
                        moment.sittings(),
                        passed(),
                        moment.acts());
    }

    private String passed() {
        var time = Duration.ofNanos(System.nanoTime() - since);
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    @Override
    public void close() {
        over = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (terminal) {
            out.print(CLEAR);
            out.flush();
        }
    }
}
