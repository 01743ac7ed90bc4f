package plenum.rehearsal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import plenum.rehearsal.script.Script;
import plenum.rehearsal.wire.Follower;
import plenum.rehearsal.wire.LiveEvent;
import plenum.rehearsal.wire.LiveStreams;
import plenum.rehearsal.wire.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every delegate's live connection. Delays are measured at those who read promptly; that some read
/// slowly or never must not be felt by them.
final class Followers implements AutoCloseable {
    private static final String PATH = "/live/delegate?quiet=1";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final long GLANCE_MILLIS = 2;

    private final Measured measured;
    private final LiveStreams streams;
    private final List<Prompt> prompt = new ArrayList<>();
    private final JsonMapper json = new JsonMapper();
    private final AtomicInteger losses = new AtomicInteger();
    private final AtomicReference<String> firstLoss = new AtomicReference<>("");
    private String lastData = "";
    private Seen lastSeen = new Seen("", 0);
    private volatile boolean over;

    /// The vote that is open, as sitting and number; empty if none is.
    private record Seen(String vote, long nanos) {}

    Followers(Server server, Measured measured) {
        this.measured = measured;
        this.streams = new LiveStreams(server.address());
    }

    /// Opens a connection for every delegate and waits until all who read promptly know how things are.
    void follow(List<Delegate> delegates, Script script, RandomGenerator random) throws InterruptedException {
        for (var delegate : delegates) {
            var chance = random.nextDouble();
            var cookie = delegate.visitor().cookie();
            if (chance < script.never()) {
                streams.follow(PATH, cookie, Reading.NEVER, new Inattentive());
            } else if (chance < script.never() + script.slow()) {
                streams.follow(PATH, cookie, Reading.SLOW, new Inattentive());
            } else {
                var follower = new Prompt();
                prompt.add(follower);
                streams.follow(PATH, cookie, Reading.PROMPT, follower);
            }
        }
        var late = await(follower -> follower.arrived);
        if (late > 0) {
            measured.wrong(late + " of " + prompt.size() + " live connections told nothing; the first loss was: "
                    + firstLoss.get());
        }
    }

    /// Waits until everybody who reads promptly has seen the opening of a vote, which was asked for at
    /// this time.
    void seeOpening(String sitting, String vote, long askedNanos) throws InterruptedException {
        var late = await(follower -> follower.seen.vote().equals(key(sitting, vote)));
        if (late > 0) {
            measured.wrong(late + " of " + prompt.size() + " live connections have not shown the opening of " + vote);
        }
        for (var follower : prompt) {
            var seen = follower.seen;
            if (seen.vote().equals(key(sitting, vote))) {
                measured.seen(seen.nanos() - askedNanos);
            }
        }
    }

    private long await(Predicate<Prompt> ready) throws InterruptedException {
        var since = System.nanoTime();
        var late = prompt.stream().filter(ready.negate()).count();
        while (late > 0 && System.nanoTime() - since < PATIENCE) {
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
            late = prompt.stream().filter(ready.negate()).count();
        }
        return late;
    }

    /// Ends all connections. Those that were lost before are an error.
    @Override
    public void close() {
        over = true;
        streams.close();
        if (losses.get() > 0) {
            measured.wrong(losses.get() + " times a live connection was lost, first because " + firstLoss.get());
        }
    }

    private static String key(String sitting, String vote) {
        return sitting + "/" + vote;
    }

    /// Many are told the same, so it is read once. Called on the one thread that reads all connections.
    private Seen read(String data, long nanos) {
        if (!data.equals(lastData)) {
            lastSeen = new Seen(openVote(json.readTree(data)), nanos);
            lastData = data;
        }
        return new Seen(lastSeen.vote(), nanos);
    }

    private static String openVote(JsonNode state) {
        var vote = state.path("vote");
        return vote.path("open").asBoolean(false)
                ? key(state.path("sitting").asString(""), vote.path("id").asString(""))
                : "";
    }

    /// Reads what comes at once.
    private final class Prompt implements Follower {
        private volatile boolean arrived;
        private volatile Seen seen = new Seen("", 0);

        @Override
        public void happened(LiveEvent event, long nanos) {
            if (event.type().equals("state")) {
                var now = read(event.data(), nanos);
                if (!now.vote().isEmpty() && !now.vote().equals(seen.vote())) {
                    seen = now;
                }
                arrived = true;
            }
        }

        @Override
        public void lost(String why) {
            if (!over) {
                losses.incrementAndGet();
                firstLoss.compareAndSet("", why);
            }
        }
    }

    /// Reads slowly or never, so the server may well give up the connection.
    private static final class Inattentive implements Follower {
        @Override
        public void happened(LiveEvent event, long nanos) {
            // Nobody looks.
        }

        @Override
        public void lost(String why) {
            // It is made again.
        }
    }
}
