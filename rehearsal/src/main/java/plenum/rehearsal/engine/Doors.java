package plenum.rehearsal.engine;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import plenum.rehearsal.engine.Together.Deed;
import plenum.rehearsal.script.Step;
import tools.jackson.databind.JsonNode;

/// The stations at the doors of the hall. Each scans one badge after the other, as the page of a station does: it sends
/// the badge's serial with the check of its code, and the moment of the scan.
record Doors(Hall hall) {
    /// A station that was offline begins to be so after this share of its queue.
    private static final double CUT_AFTER = 0.25;

    /// Of the scans that were kept, every so manieth arrives twice.
    private static final int TWICE = 10;

    private static final String SCANS = "/attendance/scans";

    private record Kept(Delegate delegate, Act act) {}

    void open(Step.Stations step) throws InterruptedException {
        var outside = hall.cast.delegates().stream()
                .filter(delegate -> !hall.present(delegate))
                .toList();
        var coming = hall.some(outside, Math.round(step.share() * outside.size()));
        var officers = hall.cast.holding("credentials");
        var checks = checks(officers.getFirst());
        var stations = new ArrayList<Deed>();
        for (int door = 0; door < step.doors(); door++) {
            var queue = everyNth(coming, door, step.doors());
            var cut = door == step.doors() - 1 ? step.offline() : 0;
            var station = new Station("Door " + (door + 1), officers.get(door % officers.size()), checks);
            stations.add(() -> station.scan(queue, step.seconds(), cut));
        }
        hall.measured.underLoad(
                coming.size() + " scanned at " + step.doors() + " doors", () -> Together.happen(stations));
        compare(officers.getFirst());
    }

    private JsonNode checks(Visitor officer) throws InterruptedException {
        try {
            return hall.server.json(officer, "/attendance/checks.json");
        } catch (IOException missing) {
            throw new CannotGoOn("the stations have no list of badges: " + missing.getMessage());
        }
    }

    private static List<Delegate> everyNth(List<Delegate> coming, int first, int nth) {
        var queue = new ArrayList<Delegate>();
        for (int i = first; i < coming.size(); i += nth) {
            queue.add(coming.get(i));
        }
        return queue;
    }

    /// Once all stations are heard, the server knows as many in the hall as there are.
    private void compare(Visitor officer) throws InterruptedException {
        try {
            var told = hall.server
                    .json(officer, "/attendance")
                    .path("decisive")
                    .path("present")
                    .asInt();
            var there = hall.present().stream().filter(Delegate::decisive).count();
            if (told != there) {
                hall.measured.wrong("the attendance list tells of " + told + " with a decisive vote, not " + there);
            }
        } catch (IOException broken) {
            hall.measured.wrong("the attendance list: " + broken.getMessage());
        }
    }

    /// One device at a door.
    private final class Station {
        private final String name;
        private final Visitor officer;
        private final JsonNode checks;

        Station(String name, Visitor officer, JsonNode checks) {
            this.name = name;
            this.officer = officer;
            this.checks = checks;
        }

        /// Scans a queue of delegates within so many seconds; for a share of them without the network.
        void scan(List<Delegate> queue, double seconds, double offline) throws InterruptedException {
            var since = System.nanoTime();
            var cut = (int) Math.round(queue.size() * CUT_AFTER);
            var again = cut + (int) Math.round(queue.size() * offline);
            var kept = new ArrayList<Kept>();
            for (int i = 0; i < queue.size(); i++) {
                hall.pace.until(since, seconds * i / queue.size());
                var scan = new Kept(queue.get(i), act(queue.get(i)));
                if (i >= cut && i < again) {
                    kept.add(scan);
                } else {
                    catchUp(kept);
                    send(scan);
                }
            }
            catchUp(kept);
        }

        private void catchUp(List<Kept> kept) throws InterruptedException {
            for (int i = 0; i < kept.size(); i++) {
                send(kept.get(i));
                if (i % TWICE == 0) {
                    send(kept.get(i));
                }
            }
            kept.clear();
        }

        private void send(Kept scan) throws InterruptedException {
            if (hall.server.done(officer, scan.act()).done()) {
                hall.came(scan.delegate());
            }
        }

        private Act act(Delegate delegate) {
            var code = delegate.visitor().badge().code();
            var serial = String.valueOf(Integer.parseInt(code.substring(0, code.indexOf('-'))));
            return Act.of(
                    SCANS,
                    "station",
                    name,
                    "way",
                    "in",
                    "who",
                    serial + "-" + checks.path(serial).asString(""),
                    "at",
                    Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        }
    }
}
