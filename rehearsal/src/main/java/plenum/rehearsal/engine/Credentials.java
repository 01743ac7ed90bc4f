package plenum.rehearsal.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import plenum.rehearsal.engine.Together.Deed;
import plenum.rehearsal.script.Scenario.Mandate;
import plenum.rehearsal.script.Step;

/// The credentials desk: delegates come in a stream, and whichever officer is free takes the next.
record Credentials(Hall hall) {
    private static final int SCANNED = 20;

    private record Arrival(Delegate delegate, double second, boolean again) {}

    /// The first of the credentials officers enters what the units have sent in. Their figures are made up: nothing is
    /// known of them but whom they have elected.
    void enter(Step.Protocols step) throws InterruptedException {
        var officer = hall.cast.holding("credentials").getFirst();
        var random = new Random(hall.cast.scenario().script().seed());
        var units = hall.cast.scenario().mandates().values().stream()
                .collect(groupingBy(Mandate::unit, TreeMap::new, toList()));
        for (var unit : units.entrySet()) {
            hall.server.done(officer, protocol(step, unit.getKey(), unit.getValue(), random));
        }
    }

    private static Act protocol(Step.Protocols step, int unit, List<Mandate> elected, Random random) {
        var voters = Math.multiplyExact(step.voters(), elected.size());
        var cast = Math.round(voters * step.turnout());
        return Act.of(
                "/credentials/protocols/U" + unit,
                "day",
                step.day().toString(),
                "place",
                step.place(),
                "entitled",
                String.valueOf(voters),
                "cast",
                String.valueOf(cast),
                "invalid",
                "0",
                "delegates",
                elected(elected, true, cast, step.struck(), random),
                "consultative",
                elected(elected, false, cast, step.struck(), random));
    }

    private static String elected(List<Mandate> all, boolean decisive, long cast, double struck, Random random) {
        return all.stream()
                .filter(mandate -> mandate.decisive() == decisive)
                .map(mandate -> mandate.holder() + " " + (cast - Math.round(cast * struck * random.nextDouble())))
                .collect(joining("\n"));
    }

    void checkIn(Step.CheckIn step) throws InterruptedException {
        var outside = hall.cast.delegates().stream()
                .filter(delegate -> !hall.present(delegate))
                .toList();
        var coming = hall.some(outside, Math.round(step.share() * outside.size()));
        var arrivals = new ArrayList<Arrival>();
        for (int i = 0; i < coming.size(); i++) {
            var twice = hall.random().nextDouble() < step.twice();
            arrivals.add(new Arrival(coming.get(i), step.seconds() * i / coming.size(), twice));
        }
        stream(arrivals, this::comes);
    }

    /// The first of the credentials officers lays the report.
    void report() throws InterruptedException {
        var officer = hall.cast.holding("credentials").getFirst();
        hall.reported(hall.server.made(officer, Act.of("/credentials/reports")));
        hall.show("/credentials/reports/" + hall.report());
    }

    void leave(Step.Leave step) throws InterruptedException {
        var leaving = hall.some(
                hall.present(), Math.round(step.share() * hall.present().size()));
        var half = step.seconds() / 2;
        var arrivals = new ArrayList<Arrival>();
        for (int i = 0; i < leaving.size(); i++) {
            arrivals.add(new Arrival(leaving.get(i), half * i / leaving.size(), false));
        }
        stream(arrivals, this::goes);
        stream(arrivals, this::comes);
    }

    /// What an officer does with one who stands at the desk.
    private interface Reception {
        void receive(Visitor officer, Arrival arrival) throws InterruptedException;
    }

    private void stream(List<Arrival> arrivals, Reception reception) throws InterruptedException {
        var queue = new ConcurrentLinkedQueue<>(arrivals);
        var since = System.nanoTime();
        var desk = new ArrayList<Deed>();
        for (var officer : hall.cast.holding("credentials")) {
            desk.add(() -> {
                for (var next = queue.poll(); next != null; next = queue.poll()) {
                    hall.pace.until(since, next.second());
                    reception.receive(officer, next);
                }
            });
        }
        Together.happen(desk);
    }

    private void comes(Visitor officer, Arrival arrival) throws InterruptedException {
        var delegate = arrival.delegate();
        // Most are found by the number of their mandate, every twentieth by scanning the badge.
        var scanned = delegate.number() % SCANNED == 0;
        var who = scanned ? delegate.visitor().badge().code() : String.valueOf(delegate.number());
        if (hall.server
                .done(officer, Act.of("/attendance/check-ins", "who", who))
                .done()) {
            hall.came(delegate);
        }
        if (arrival.again()) {
            again(officer, who);
        }
    }

    private void again(Visitor officer, String who) throws InterruptedException {
        var answer = hall.server.done(officer, Act.of("/attendance/check-ins", "who", who));
        if (answer instanceof Answer.Recorded) {
            hall.measured.wrong("a second check-in changed something: " + answer);
        }
    }

    private void goes(Visitor officer, Arrival arrival) throws InterruptedException {
        var delegate = arrival.delegate();
        var act = Act.of("/attendance/check-outs", "who", String.valueOf(delegate.number()));
        if (hall.server.done(officer, act).done()) {
            hall.went(delegate);
        }
    }
}
