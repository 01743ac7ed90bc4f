package plenum.server.clerk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Decision.Allowed;
import plenum.congress.Fact;
import plenum.congress.SittingId;
import plenum.congress.assembly.Acts;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Chamber;
import plenum.congress.assembly.Minute;
import plenum.congress.erasure.ErasureFact.DataErased;
import plenum.congress.sittings.Partial;
import plenum.congress.sittings.Release;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingReleased;
import plenum.congress.sittings.SittingFact.SittingReleasedInPart;
import plenum.congress.sittings.Stage;
import plenum.journal.Attachment;
import plenum.journal.Bar;
import plenum.journal.Commitment;
import plenum.journal.Draft;
import plenum.journal.Filed;
import plenum.journal.Journal;
import plenum.journal.LogKey;
import plenum.journal.Store;
import plenum.server.clerk.Outcome.Recorded;
import plenum.server.clerk.Outcome.Refused;
import plenum.server.clerk.Outcome.Unchanged;

/// Works the queue of acts of one organisation: the only writer of its journal.
///
/// Whatever waits is one batch. Each act is decided against the facts of those before it; then the whole
/// batch is made durable at once; only then is it shown and are the answers given. So one sync of the
/// disk serves as many acts as came in during the last one, and nobody ever sees what could still be
/// lost.
public final class Clerk implements Congress, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
    private static final int BATCH = 1024;

    private final Journal journal;
    private final InstantSource clock;
    private final Tokens tokens = new Tokens();
    private final BlockingQueue<Optional<Waiting>> queue = new LinkedBlockingQueue<>();
    private final List<Consumer<Assembly>> listeners = new CopyOnWriteArrayList<>();
    private final CompletableFuture<NotRecording> stopped = new CompletableFuture<>();
    private final Thread thread = Thread.ofPlatform().name("clerk").unstarted(this::work);
    private volatile Assembly published = Assembly.empty();

    /// Acts that are done all together or not at all; most often it is one.
    private record Waiting(
            List<Act<? super Assembly>> acts,
            Actor by,
            Optional<String> token,
            List<Attachment> attachments,
            CompletableFuture<Outcome> answer) {}

    /// An act that changed something.
    private record Done(Act<? super Assembly> act, List<Fact> facts, Assembly before) {}

    /// What was decided in a batch, until it is journaled.
    private static final class Batch {
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Runnable> answers = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private Assembly congress;

        Batch(Assembly before) {
            congress = before;
        }
    }

    private Clerk(Store store, LogKey key, InstantSource clock) {
        this.clock = clock;
        this.journal = Journal.open(store, key, filed -> published = followed(published, filed));
        this.published = withoutErased(withSeals(published));
    }

    /// Reads the journal in a store from the beginning, and begins to work.
    ///
    /// @throws plenum.journal.StoreAltered if the store is not as the journal left it
    public static Clerk open(Store store, LogKey key, InstantSource clock) {
        var clerk = new Clerk(store, key, clock);
        clerk.thread.start();
        return clerk;
    }

    /// The journal, to be read and proved from.
    public Journal journal() {
        return journal;
    }

    @Override
    public Assembly now() {
        return published;
    }

    /// Puts an act into the queue without waiting for it. Acts are decided in the order in which they
    /// are put there.
    public CompletableFuture<Outcome> submit(Act<? super Assembly> act, Actor by, Optional<String> token) {
        return submit(act, by, token, List.of());
    }

    /// Puts an act into the queue with its attachments, which are made durable with its entry: those of an act that is
    /// refused, changes nothing or was done already are kept nowhere.
    public CompletableFuture<Outcome> submit(
            Act<? super Assembly> act, Actor by, Optional<String> token, List<Attachment> attachments) {
        return submit(new Waiting(List.of(act), by, token, List.copyOf(attachments), new CompletableFuture<>()));
    }

    private CompletableFuture<Outcome> submit(Waiting waiting) {
        queue.add(Optional.of(waiting));
        if (stopped.isDone()) {
            turnAway(waiting);
        }
        return waiting.answer();
    }

    @Override
    public Outcome perform(Act<? super Assembly> act, Actor by, Optional<String> token, List<Attachment> attachments) {
        return waited(submit(act, by, token, attachments));
    }

    @Override
    public Outcome performAll(List<Act<? super Assembly>> acts, Actor by, Optional<String> token) {
        return waited(submit(new Waiting(List.copyOf(acts), by, token, List.of(), new CompletableFuture<>())));
    }

    private static Outcome waited(CompletableFuture<Outcome> outcome) {
        try {
            return outcome.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    @Override
    public void onPublished(Consumer<Assembly> listener) {
        listeners.add(listener);
    }

    /// Whether acts are still taken.
    public boolean recording() {
        return !stopped.isDone();
    }

    /// Finishes what is in the queue, takes nothing more, and closes the journal.
    @Override
    public void close() {
        queue.add(Optional.empty());
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException hurry) {
                interrupted = true;
            }
        }
        journal.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// The congress after an entry that the journal already holds.
    private Assembly followed(Assembly before, Filed filed) {
        var entry = filed.entry();
        if (filed.payload().isEmpty()) {
            return before.passOver(entry.number(), entry.time());
        }
        var minute = Minute.FORM.parse(filed.payload().get().bytes());
        tokens.remember(minute.by(), minute.token(), new Recorded(entry.number(), minute.facts()));
        return before.evolve(minute.facts(), entry.number(), entry.time());
    }

    private void work() {
        var open = true;
        while (open) {
            var waiting = next();
            try {
                open = batch(waiting);
            } catch (RuntimeException failed) {
                LOG.error("The journal takes no more acts. What was acknowledged is safe.", failed);
                stopped.complete(new NotRecording("the journal takes no more acts: " + failed.getMessage(), failed));
                waiting.forEach(one -> one.ifPresent(this::turnAway));
                open = false;
            }
        }
        stopped.complete(new NotRecording("the server closes"));
        // Whoever joins the queue from here on sees that the work has stopped, and turns away by himself.
        var late = new ArrayList<Optional<Waiting>>();
        queue.drainTo(late);
        late.forEach(one -> one.ifPresent(this::turnAway));
    }

    private void turnAway(Waiting waiting) {
        waiting.answer().completeExceptionally(stopped.join());
    }

    private List<Optional<Waiting>> next() {
        var batch = new ArrayList<Optional<Waiting>>();
        while (batch.isEmpty()) {
            try {
                batch.add(queue.take());
            } catch (InterruptedException _) {
                LOG.warn("The clerk is stopped by closing, not by interrupting: goes on");
            }
        }
        queue.drainTo(batch, BATCH - 1);
        return batch;
    }

    /// @return whether there is more to come
    private boolean batch(List<Optional<Waiting>> waiting) {
        var batch = new Batch(published);
        var open = true;
        for (var next : waiting) {
            next.ifPresent(act -> decide(act, batch));
            open &= next.isPresent();
        }
        if (!batch.drafts.isEmpty()) {
            journal.append(batch.drafts);
            batch.congress = withSeals(batch);
            if (batch.facts.stream().anyMatch(DataErased.class::isInstance)) {
                batch.congress = withoutErased(batch.congress);
            }
            published = batch.congress;
        }
        batch.answers.forEach(Runnable::run);
        if (!batch.drafts.isEmpty()) {
            listeners.forEach(listener -> listener.accept(batch.congress));
        }
        return open;
    }

    private Assembly withSeals(Batch batch) {
        var turned = batch.facts.stream()
                .anyMatch(fact -> fact instanceof SittingAdjourned
                        || fact instanceof SittingReleased
                        || fact instanceof SittingReleasedInPart);
        return turned ? withSeals(batch.congress) : batch.congress;
    }

    /// The congress after the keys of closed sittings went where they belong. That of a sitting that is over
    /// and has keepers is given away, and its words are forgotten here as well; a sitting that is released is
    /// recalled from its entries and may be published, as a whole or as far as it is opened. Who marks the
    /// passages that stay black has the key so long.
    private Assembly withSeals(Assembly congress) {
        var after = congress;
        for (var sitting : congress.sittings().all()) {
            var id = sitting.id();
            if (sitting.released()) {
                journal.release(id.toString());
                after = after.closed().containsKey(id) && sitting.partial().isEmpty()
                        ? after
                        : after.recalling(id, words(id));
            } else if (sitting.partial().isPresent()) {
                journal.releaseInPart(id.toString(), black(sitting.partial().get()));
                sitting.keeping().filter(_ -> !marking(sitting)).ifPresent(_ -> journal.giveAway(id.toString()));
                after = after.recalling(id, told(journal.shown(id.toString())));
            } else if (sitting.keeping().isPresent()
                    && sitting.stage() instanceof Stage.Adjourned
                    && !marking(sitting)) {
                journal.giveAway(id.toString());
                after = after.forgetting(id);
            }
        }
        return after;
    }

    /// The congress after what was decided to be erased is gone from the journal. If some of it was still there, the
    /// congress is what the entries add up to that are left, here as after a restart.
    private Assembly withoutErased(Assembly congress) {
        var decided = new TreeMap<Long, List<Bar>>();
        for (var passage : congress.erasures().passages()) {
            decided.computeIfAbsent(passage.entry(), _ -> new ArrayList<>()).add(new Bar(passage.from(), passage.to()));
        }
        var left = new TreeMap<Long, List<Bar>>();
        decided.forEach((entry, bars) -> {
            var merged = Bar.merged(bars);
            if (!journal.entry(entry).map(Filed::erased).equals(Optional.of(merged))) {
                left.put(entry, merged);
            }
        });
        left.forEach(journal::erase);
        return left.isEmpty() ? congress : folded();
    }

    private Assembly folded() {
        tokens.forget();
        var after = new AtomicReference<>(Assembly.empty());
        journal.read(0, journal.size(), filed -> after.set(followed(after.get(), filed)));
        return withSeals(after.get());
    }

    private static boolean marking(Sitting sitting) {
        return sitting.release() instanceof Release.Ordered(var _, var inPart) && inPart;
    }

    private static SortedMap<Long, List<Bar>> black(Partial partial) {
        var black = new TreeMap<Long, List<Bar>>();
        for (var passage : partial.withheld()) {
            black.computeIfAbsent(passage.entry(), _ -> new ArrayList<>()).add(new Bar(passage.from(), passage.to()));
        }
        return black;
    }

    private Chamber words(SittingId sitting) {
        var seal = Optional.of(sitting.toString());
        var sealed = new ArrayList<Filed>();
        journal.read(
                0,
                journal.size(),
                filed -> filed.payload()
                        .filter(payload -> payload.seal().equals(seal))
                        .ifPresent(_ -> sealed.add(filed)));
        return told(sealed);
    }

    private static Chamber told(List<Filed> entries) {
        var words = Chamber.empty();
        for (var filed : entries) {
            var entry = filed.entry();
            var minute = Minute.FORM.parse(filed.payload().orElseThrow().bytes());
            for (var fact : minute.facts()) {
                words = words.evolve(fact, entry.number(), entry.time());
            }
        }
        return words;
    }

    private void decide(Waiting waiting, Batch batch) {
        var before = tokens.done(waiting.by(), waiting.token());
        if (before.isPresent()) {
            answer(waiting, before.get(), batch);
            return;
        }
        try {
            var at = time(batch.congress);
            var after = batch.congress;
            var done = new ArrayList<Done>();
            for (var act : waiting.acts()) {
                switch (after.decide(act, waiting.by(), at)) {
                    case Decision.Refused(var why) -> {
                        answer(waiting, new Refused(why), batch);
                        return;
                    }
                    case Allowed(var facts) -> {
                        if (!facts.isEmpty()) {
                            done.add(new Done(act, facts, after));
                            after = after.evolve(facts, after.entries(), at);
                        }
                    }
                }
            }
            record(waiting, done, after, at, batch);
        } catch (RuntimeException broken) {
            // The state is a value: an act that breaks while it is decided leaves it as it was.
            var kind = Acts.FORM.nameOf(waiting.acts().getFirst());
            // Its words, and those of the exception, may be of a closed sitting.
            LOG.error(
                    "{} could not be decided: {} at {}",
                    kind,
                    broken.getClass().getName(),
                    Arrays.toString(broken.getStackTrace()));
            batch.answers.add(() -> waiting.answer().completeExceptionally(broken));
        }
    }

    private void record(Waiting waiting, List<Done> done, Assembly after, Instant at, Batch batch) {
        if (done.isEmpty()) {
            answer(waiting, new Unchanged(), batch);
            return;
        }
        for (var one : done) {
            batch.drafts.add(draft(waiting, one, at));
            batch.facts.addAll(one.facts());
        }
        batch.congress = after;
        var last = done.getLast();
        var recorded = new Recorded(last.before().entries(), last.facts());
        tokens.remember(waiting.by(), waiting.token(), recorded);
        answer(waiting, recorded, batch);
    }

    private static Draft draft(Waiting waiting, Done done, Instant at) {
        var seal = done.before().seal(done.act());
        var minute = new Minute(waiting.by(), done.act(), done.facts(), waiting.token());
        return new Draft(
                at,
                Minute.kind(done.act(), seal),
                Minute.FORM.bytes(minute),
                seal.map(sitting -> sitting.toString()),
                waiting.attachments(),
                Minute.erasable(done.act()) ? Commitment.WORD_BY_WORD : Commitment.WHOLE);
    }

    private static void answer(Waiting waiting, Outcome outcome, Batch batch) {
        batch.answers.add(() -> waiting.answer().complete(outcome));
    }

    /// The time of an act: now, but never before the act that was journaled last.
    private Instant time(Assembly congress) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(congress.at()) ? congress.at() : now;
    }
}
