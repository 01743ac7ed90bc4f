package plenum.rehearsal.engine;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import plenum.rehearsal.report.Delays;
import plenum.rehearsal.wire.Follower;
import plenum.rehearsal.wire.LiveEvent;
import plenum.rehearsal.wire.LiveStreams;
import plenum.rehearsal.wire.Reading;

/// Many who look on at a server, and how soon they see that a vote was opened.
///
/// The congress served must be quorate with few and not have met yet, as the small association of the
/// scenarios is.
public final class Crowd implements AutoCloseable {
    private static final int SECONDS_TO_GATHER = 120;
    private static final int SECONDS_TO_SEE = 20;

    private final Server server;
    private final LiveStreams streams;
    private final Visitor chair;
    private final Delays delays = new Delays();
    private final AtomicInteger seen = new AtomicInteger();
    private volatile Expected expected = new Expected("", 0);

    /// What everybody waits for.
    ///
    /// @param sign stands in the event that shows it
    /// @param since when it was asked for
    private record Expected(String sign, long since) {}

    private Crowd(Server server, LiveStreams streams, Visitor chair) {
        this.server = server;
        this.streams = streams;
        this.chair = chair;
    }

    /// Opens the first sitting with all delegates present, and lets so many look on.
    ///
    /// @throws IOException if the server does not answer as it should
    public static Crowd gather(URI address, List<Badge> badges, int size) throws IOException, InterruptedException {
        var measured = new Measured();
        var server = new Server(address, measured);
        var chair = signIn(server, badges, "chair");
        var credentials = signIn(server, badges, "credentials");
        for (var badge : badges) {
            if (badge.mandate().isPresent()) {
                server.done(credentials, Act.of("/attendance/check-ins", "who", badge.person()));
            }
        }
        server.done(chair, Act.of("/sittings/S1/opening"));
        var crowd =
                new Crowd(server, new LiveStreams(new InetSocketAddress(address.getHost(), address.getPort())), chair);
        for (int i = 0; i < size; i++) {
            crowd.streams.follow("/live/hall?quiet=1", "", Reading.PROMPT, crowd.new Onlooker());
        }
        for (int i = 0; i < SECONDS_TO_GATHER * 10 && crowd.streams.connected() < size; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return crowd;
    }

    /// How many look on.
    public int size() {
        return streams.connected();
    }

    /// Has votes opened and closed, and measures from the sending of each opening until each onlooker
    /// sees it. Whoever does not see it in time counts with all the time there was.
    public Delays.Summary delays(int votes) throws InterruptedException {
        for (int vote = 1; vote <= votes; vote++) {
            var id = "V" + vote;
            seen.set(0);
            expected = new Expected("\"id\":\"" + id + "\"", System.nanoTime());
            server.done(
                    chair,
                    Act.of("/votes", "question", "procedure", "text", "An hour's recess", "method", "acclamation"));
            var size = size();
            for (int i = 0; i < SECONDS_TO_SEE * 100 && seen.get() < size; i++) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            for (int missing = seen.get(); missing < size; missing++) {
                delays.add(System.nanoTime() - expected.since());
            }
            server.done(chair, Act.of("/votes/" + id + "/closing"));
        }
        return delays.summary();
    }

    @Override
    public void close() {
        streams.close();
        server.close();
    }

    private static Visitor signIn(Server server, List<Badge> badges, String office)
            throws IOException, InterruptedException {
        var badge = badges.stream()
                .filter(one -> one.holds(office))
                .findFirst()
                .orElseThrow(() -> new IOException("nobody holds the office " + office));
        return server.signIn(badge, badge.code());
    }

    private final class Onlooker implements Follower {
        private String last = "";

        @Override
        public void happened(LiveEvent event, long nanos) {
            var now = expected;
            if (!last.equals(now.sign())
                    && !now.sign().isEmpty()
                    && event.data().contains(now.sign())) {
                last = now.sign();
                delays.add(nanos - now.since());
                seen.incrementAndGet();
            }
        }

        @Override
        public void lost(String why) {
            // The connection is made again by itself; whoever misses an event is counted as not having seen it.
        }
    }
}
