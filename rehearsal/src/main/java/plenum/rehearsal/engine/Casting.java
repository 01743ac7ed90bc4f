package plenum.rehearsal.engine;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import plenum.ballot.v1.Booth;
import plenum.ballot.v1.Election;
import plenum.rehearsal.engine.Together.Deed;
import plenum.rehearsal.report.Delays;
import plenum.rehearsal.script.Scenario;
import plenum.rehearsal.script.Step;
import plenum.rehearsal.wire.Follower;
import plenum.rehearsal.wire.LiveEvent;
import plenum.rehearsal.wire.LiveStreams;
import plenum.rehearsal.wire.Reading;

/// A secret vote on a motion in a full hall, while many look on: everybody casts at once, and again and again; then
/// one after the other at an even pace. Tells how many ballots a second the server takes, how soon each is
/// acknowledged, and whether the hall stays live.
public final class Casting implements AutoCloseable {
    private static final int SECONDS_TO_GATHER = 60;
    private static final int MILLIS_BETWEEN_PAGES = 100;
    private static final int PACE_A_SECOND = 100;
    private static final double NANOS = 1e9;

    private final Server server;
    private final LiveStreams streams;
    private final Hall hall;

    private Casting(Server server, LiveStreams streams, Hall hall) {
        this.server = server;
        this.streams = streams;
        this.hall = hall;
    }

    /// What was measured.
    ///
    /// @param ballots how many were cast
    /// @param atOnce when everybody cast at the same time
    /// @param paced when a hundred a second were sent, evenly
    /// @param page from asking for the page of the hall until it is there, meanwhile
    public record Found(int ballots, Rate atOnce, Rate paced, Delays.Summary page) {}

    /// How fast ballots were taken.
    ///
    /// @param aSecond how many were acknowledged a second
    /// @param acknowledged from the sending of a ballot until its receipt
    public record Rate(double aSecond, Delays.Summary acknowledged) {}

    /// Opens the first sitting with everybody there, has the key of a group made, and lets so many look on.
    ///
    /// @throws IOException if the server does not answer as it should
    public static Casting gather(URI address, Scenario scenario, List<Badge> badges, String group, int onlookers)
            throws IOException, InterruptedException {
        var measured = new Measured();
        var server = new Server(address, measured);
        var streams = new LiveStreams(server.address());
        var cast = Cast.signedIn(scenario, badges, server, measured);
        var chair = cast.holding("chair").getFirst();
        var programme = new Programme(server.json(chair, "/state.json"));
        var followers = new Followers(server, measured);
        var hall = new Hall(scenario, server, measured, cast, followers, new Pace(0), programme);
        hall.step(programme.sitting(1), 1);
        hall.trustees.ceremony(new Step.Ceremony(group, 2));
        new Credentials(hall).checkIn(new Step.CheckIn(1, 0, 0));
        server.done(chair, Act.of("/sittings/" + programme.sitting(1) + "/opening"));
        hall.presides(chair);
        for (int i = 0; i < onlookers; i++) {
            streams.follow("/live/hall?quiet=1", "", Reading.PROMPT, new Onlooker());
        }
        for (int i = 0; i < SECONDS_TO_GATHER * 10 && streams.connected() < onlookers; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return new Casting(server, streams, hall);
    }

    /// Puts a question to a secret vote, and has everybody cast so many ballots at once and as many at an even
    /// pace, each in place of the one before. The ballots are made beforehand, as they would be on as many devices.
    ///
    /// @throws IOException if a ballot is not taken
    public Found cast(int each) throws IOException, InterruptedException {
        server.done(
                hall.chair(),
                Act.of("/votes", "question", "procedure", "text", "To cast and cast again.", "method", "secret"));
        hall.registrar.open("U1");
        var booth = new Booth(Election.parse(server.bytes("/urns/U1/election.json")));
        var rounds = new ArrayList<List<byte[]>>();
        for (int round = 0; round < 2 * each; round++) {
            rounds.add(ballots(booth));
        }
        var page = new Delays();
        var over = new AtomicBoolean();
        var looking = Thread.ofVirtual().start(() -> look(over, page));
        var atOnce = timed(rounds.subList(0, each), Duration.ZERO);
        var paced = timed(rounds.subList(each, 2 * each), Duration.ofSeconds(1).dividedBy(PACE_A_SECOND));
        over.set(true);
        looking.join();
        return new Found(rounds.stream().mapToInt(List::size).sum(), atOnce, paced, page.summary());
    }

    private Rate timed(List<List<byte[]>> rounds, Duration between) throws IOException, InterruptedException {
        var acknowledged = new Delays();
        var since = System.nanoTime();
        for (var ballots : rounds) {
            everybody(ballots, between, acknowledged);
        }
        var all = rounds.stream().mapToInt(List::size).sum();
        return new Rate(all * NANOS / (System.nanoTime() - since), acknowledged.summary());
    }

    private List<byte[]> ballots(Booth booth) {
        return hall.roll().parallelStream()
                .map(delegate -> booth.make(
                                hall.registrar.secretOf(delegate).unit(delegate.number(), 1),
                                List.of(List.of(0, 1, 0)),
                                new SecureRandom())
                        .ballot()
                        .bytes())
                .toList();
    }

    /// Has all ballots cast, each so long after the one before, whether or not that has been acknowledged.
    private void everybody(List<byte[]> ballots, Duration between, Delays acknowledged)
            throws IOException, InterruptedException {
        var refused = new ConcurrentLinkedQueue<Answer>();
        var casting = new ArrayList<Deed>();
        var start = System.nanoTime();
        for (var ballot : ballots) {
            var due = start + casting.size() * between.toNanos();
            casting.add(() -> {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                var since = System.nanoTime();
                var answer = server.cast("U1", ballot);
                acknowledged.add(System.nanoTime() - since);
                if (!answer.done()) {
                    refused.add(answer);
                }
            });
        }
        Together.happen(casting);
        if (!refused.isEmpty()) {
            throw new IOException(refused.size() + " ballots were not taken: " + refused.element());
        }
    }

    private void look(AtomicBoolean over, Delays page) {
        try {
            while (!over.get()) {
                var since = System.nanoTime();
                server.page(hall.chair(), "/hall");
                page.add(System.nanoTime() - since);
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_PAGES);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        hall.followers.close();
        streams.close();
        server.close();
    }

    private static final class Onlooker implements Follower {
        @Override
        public void happened(LiveEvent event, long nanos) {
            // It is read, as a browser reads it; nothing more is asked of it.
        }

        @Override
        public void lost(String why) {
            // The connection is made again by itself.
        }
    }
}
