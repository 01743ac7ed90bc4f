package plenum.rehearsal.engine;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import plenum.rehearsal.report.Delays;
import plenum.rehearsal.report.Report;
import plenum.rehearsal.report.Report.LoadMeasured;
import plenum.rehearsal.report.Report.SlowestPage;
import plenum.rehearsal.report.Report.VoteCount;

/// What is measured while a rehearsal runs, by any number of threads.
final class Measured {
    private static final double NANOS = 1e9;

    private final AtomicReference<Optional<Delays>> burst = new AtomicReference<>(Optional.empty());
    private final ConcurrentLinkedQueue<LoadMeasured> loads = new ConcurrentLinkedQueue<>();
    private final Delays latency = new Delays();
    private final Delays liveDelay = new Delays();
    private final LongAdder acts = new LongAdder();
    private final LongAdder signedIn = new LongAdder();
    private final ConcurrentHashMap<String, LongAdder> refusals = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<VoteCount> votes = new ConcurrentLinkedQueue<>();
    private final AtomicReference<SlowestPage> slowest = new AtomicReference<>(new SlowestPage("", 0));
    private volatile String place = "";

    /// Something that many do at once.
    interface Load {
        void happen() throws InterruptedException;
    }

    /// Measures by itself what happens now: how long it takes, and how soon each act in it is answered.
    void underLoad(String what, Load load) throws InterruptedException {
        var delays = new Delays();
        burst.set(Optional.of(delays));
        var before = acts();
        var since = System.nanoTime();
        load.happen();
        var seconds = (System.nanoTime() - since) / NANOS;
        burst.set(Optional.empty());
        loads.add(new LoadMeasured(what, acts() - before, seconds, delays.summary()));
    }

    /// Where in the script the rehearsal is, for errors.
    void at(String newPlace) {
        place = newPlace;
    }

    /// Somebody has signed in.
    void signedIn() {
        signedIn.increment();
    }

    /// An act was answered.
    void answered(Answer answer, long nanos) {
        if (answer instanceof Answer.Lost) {
            return;
        }
        acts.increment();
        latency.add(nanos);
        burst.get().ifPresent(now -> now.add(nanos));
        if (!answer.code().isEmpty()) {
            refused(answer.code());
        }
    }

    /// Something was refused, for this code.
    void refused(String code) {
        refusals.computeIfAbsent(code, _ -> new LongAdder()).increment();
    }

    /// The opening of a vote has reached a live connection.
    void seen(long nanos) {
        liveDelay.add(nanos);
    }

    /// A page has come.
    void shown(String path, long nanos) {
        var page = new SlowestPage(path, TimeUnit.NANOSECONDS.toMicros(nanos) / 1_000.0);
        slowest.accumulateAndGet(page, (one, other) -> one.milliseconds() < other.milliseconds() ? other : one);
    }

    void counted(VoteCount vote) {
        votes.add(vote);
    }

    /// Something has happened that should not.
    void wrong(String what) {
        errors.add(place.isEmpty() ? what : place + ": " + what);
    }

    long acts() {
        return acts.sum();
    }

    long persons() {
        return signedIn.sum();
    }

    Report report(String congress, long seed, int delegates, int consultative) {
        return new Report(
                congress,
                seed,
                delegates,
                consultative,
                acts(),
                List.copyOf(votes),
                List.copyOf(errors),
                latency.summary(),
                liveDelay.summary(),
                List.copyOf(loads),
                slowest.get(),
                refusals());
    }

    private SequencedMap<String, Long> refusals() {
        var byCode = new TreeMap<String, Long>();
        refusals.forEach((code, times) -> byCode.put(code, times.sum()));
        return byCode;
    }
}
