package plenum.rehearsal.engine;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import plenum.ballot.v1.Booth;
import plenum.ballot.v1.Election;
import plenum.rehearsal.engine.Together.Deed;
import plenum.rehearsal.report.Report.VoteCount;
import plenum.rehearsal.script.Step;
import tools.jackson.databind.JsonNode;

/// Those who elect: a list is read out, and every delegate strikes from it whom he does not want, on the own device.
record Electors(Hall hall, SecureRandom random) {
    Electors(Hall hall) {
        this(hall, new SecureRandom());
    }

    void elect(Step.Election step) throws InterruptedException {
        var asked = System.nanoTime();
        var names = IntStream.rangeClosed(1, step.names())
                .mapToObj(number -> step.name() + " " + number)
                .toList();
        var election = called(step, names);
        if (election.isEmpty()) {
            return;
        }
        var urn = urn(election);
        hall.registrar.open(urn);
        var cast = cast(step, urn);
        var seconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked) / 1_000.0;
        done(election, "closing");
        hall.trustees.open(urn);
        done(election, "declaration");
        compare(step, election, cast, seconds);
    }

    private String called(Step.Election step, List<String> names) throws InterruptedException {
        var election = hall.server.made(
                hall.chair(),
                Act.of(
                        "/elections",
                        "title",
                        step.provenance().on(step.title()),
                        "seats",
                        String.valueOf(step.seats()),
                        "form",
                        "list",
                        "rule",
                        step.rule()));
        if (!election.isEmpty()) {
            hall.server.done(
                    hall.chair(), Act.of("/elections/" + election + "/nominations", "names", String.join("\n", names)));
            done(election, "closing-of-nominations");
            done(election, "ballot");
        }
        return election;
    }

    private void done(String election, String what) throws InterruptedException {
        hall.server.done(hall.chair(), Act.of("/elections/" + election + "/" + what));
    }

    private String urn(String election) throws InterruptedException {
        return shown("/elections/" + election).path("urn").asString("");
    }

    private JsonNode shown(String path) throws InterruptedException {
        try {
            return hall.server.json(path);
        } catch (IOException absent) {
            throw new CannotGoOn(path + " does not come: " + absent.getMessage());
        }
    }

    /// How many ballots were put into the urn.
    private long cast(Step.Election step, String urn) throws InterruptedException {
        var booth = booth(urn);
        var roll = hall.roll();
        var voters = hall.some(roll, Math.round(step.turnout() * roll.size()));
        var since = System.nanoTime();
        var cast = new AtomicLong();
        var voting = new ArrayList<Deed>();
        for (int i = 0; i < voters.size(); i++) {
            var voter = voters.get(i);
            var second = step.seconds() * i / voters.size();
            var votes = unstruck(step);
            voting.add(() -> {
                hall.pace.until(since, second);
                cast.addAndGet(cast(urn, booth, voter, votes));
            });
        }
        Together.happen(voting);
        return cast.get();
    }

    /// A cross for each name that is not struck.
    private List<Integer> unstruck(Step.Election step) {
        return IntStream.range(0, step.names())
                .mapToObj(_ -> hall.random().nextDouble() < step.struck() ? 0 : 1)
                .toList();
    }

    private long cast(String urn, Booth booth, Delegate voter, List<Integer> votes) throws InterruptedException {
        var secret = hall.registrar.secretOf(voter);
        var cast = 0L;
        for (long unit = 1; unit <= voter.mandate().weight(); unit++) {
            var credential = secret.unit(voter.number(), unit);
            var ballot = booth.make(credential, List.of(votes), random).ballot().bytes();
            var answer = hall.server.cast(urn, ballot);
            if (answer.done()) {
                cast++;
            } else {
                hall.measured.wrong("a ballot for " + urn + ": " + answer);
            }
        }
        return cast;
    }

    private Booth booth(String urn) throws InterruptedException {
        try {
            return new Booth(Election.parse(hall.server.bytes("/urns/" + urn + "/election.json")));
        } catch (IOException absent) {
            throw new CannotGoOn("the ballot paper of " + urn + " does not come: " + absent.getMessage());
        }
    }

    private void compare(Step.Election step, String election, long cast, double seconds) throws InterruptedException {
        var shown = shown("/elections/" + election);
        var counted =
                shown("/urns/" + shown.path("urn").asString("")).path("ballots").asLong();
        var elected = shown.path("elected").size();
        var outcome = shown.path("stage").asString("") + ", " + elected + " of " + step.seats() + " elected";
        hall.measured.counted(new VoteCount(hall.sitting(), election, step.title(), cast, counted, outcome, seconds));
    }
}
