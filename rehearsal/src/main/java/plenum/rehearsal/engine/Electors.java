package plenum.rehearsal.engine;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import plenum.ballot.v1.Booth;
import plenum.ballot.v1.Credential;
import plenum.ballot.v1.Election;
import plenum.rehearsal.engine.Together.Deed;
import plenum.rehearsal.report.Report.VoteCount;
import plenum.rehearsal.script.Step;
import tools.jackson.databind.JsonNode;

/// Those who elect: a list is read out, and every delegate, or every member of the body that elects, strikes
/// from it whom he does not want, on the own device.
record Electors(Hall hall, SecureRandom random) {
    Electors(Hall hall) {
        this(hall, new SecureRandom());
    }

    void elect(Step.Election step) throws InterruptedException {
        var asked = System.nanoTime();
        var candidates = step.office().map(office -> candidates(step, office)).orElse(List.of());
        var election = called(step, names(step, candidates), candidates);
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
        if (step.office().isPresent()) {
            install(step.office().get(), election, candidates);
        }
    }

    /// Those who stand, drawn by chance.
    private List<Delegate> candidates(Step.Election step, Step.Office office) {
        var able = electorate(step).stream()
                .filter(delegate -> isFree(office, delegate))
                .toList();
        if (able.size() < step.names()) {
            throw new CannotGoOn("only " + able.size() + " are there who could stand: " + step.title());
        }
        return hall.some(able, step.names());
    }

    /// The congress elects nobody to two bodies; a body may, but to none twice.
    private boolean isFree(Step.Office office, Delegate delegate) {
        return office.by().isPresent() ? !hall.bodies.sits(office.body(), delegate) : !hall.bodies.sits(delegate);
    }

    /// Those in the hall who elect.
    private List<Delegate> electorate(Step.Election step) {
        return body(step)
                .map(body ->
                        hall.bodies.members(body).stream().filter(hall::present).toList())
                .orElseGet(hall::roll);
    }

    private static Optional<String> body(Step.Election step) {
        return step.office().flatMap(Step.Office::by);
    }

    /// The numbers of the mandates of those who stand, or numbered names.
    private static List<String> names(Step.Election step, List<Delegate> candidates) {
        return step.office().isPresent()
                ? candidates.stream()
                        .map(delegate -> String.valueOf(delegate.number()))
                        .toList()
                : IntStream.rangeClosed(1, step.names())
                        .mapToObj(number -> step.name() + " " + number)
                        .toList();
    }

    private String called(Step.Election step, List<String> names, List<Delegate> candidates)
            throws InterruptedException {
        var fields = new ArrayList<>(List.of(
                "title",
                step.provenance().on(step.title()),
                "seats",
                String.valueOf(step.seats()),
                "form",
                "list",
                "rule",
                step.rule()));
        step.office()
                .ifPresent(office -> fields.addAll(List.of("post", hall.bodies.post(office.body(), office.post()))));
        body(step).ifPresent(body -> fields.addAll(List.of("electorate", hall.bodies.id(body))));
        var election = hall.server.made(hall.chair(), Act.of("/elections", fields.toArray(String[]::new)));
        if (!election.isEmpty()) {
            hall.server.done(
                    hall.chair(), Act.of("/elections/" + election + "/nominations", "names", String.join("\n", names)));
            accept(election, candidates);
            done(election, "further-names");
            done(election, "closing-of-nominations");
            done(election, "ballot");
        }
        return election;
    }

    /// Everybody who stands agrees to it.
    private void accept(String election, List<Delegate> candidates) throws InterruptedException {
        var accepting = new ArrayList<Deed>();
        for (int number = 1; number <= candidates.size(); number++) {
            var candidate = candidates.get(number - 1).visitor();
            var acceptance = "/elections/" + election + "/nominations/" + number + "/acceptance";
            accepting.add(() -> hall.server.done(candidate, Act.of(acceptance)));
        }
        Together.happen(accepting);
    }

    /// Those elected take the office: the chair asks all of them, and names their first day.
    private void install(Step.Office office, String election, List<Delegate> candidates) throws InterruptedException {
        done(election, "offices");
        hall.server.done(
                hall.chair(),
                Act.of(
                        "/elections/" + election + "/installation",
                        "from",
                        office.from().toString()));
        var shown = shown("/elections/" + election);
        var elected = new HashSet<String>();
        shown.path("elected").forEach(name -> elected.add(name.asString("")));
        var seated = new ArrayList<Delegate>();
        for (var nomination : shown.path("nominations")) {
            if (elected.contains(nomination.path("name").asString(""))) {
                seated.add(candidates.get(nomination.path("number").asInt() - 1));
            }
        }
        hall.bodies.seat(office.body(), office.post(), seated);
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
        var roll = electorate(step);
        var voters = hall.some(roll, Math.round(step.turnout() * roll.size()));
        var since = System.nanoTime();
        var cast = new AtomicLong();
        var voting = new ArrayList<Deed>();
        for (int i = 0; i < voters.size(); i++) {
            var voter = voters.get(i);
            var second = step.seconds() * i / voters.size();
            var votes = unstruck(step);
            var credentials = credentials(voter, body(step).isPresent());
            voting.add(() -> {
                hall.pace.until(since, second);
                cast.addAndGet(cast(urn, booth, credentials, votes));
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

    /// One for each vote of the mandate; one for all where a body elects, with no mandate's number.
    private List<Credential> credentials(Delegate voter, boolean ofABody) {
        var secret = hall.registrar.secretOf(voter);
        return ofABody
                ? List.of(secret.unit(0, 1))
                : LongStream.rangeClosed(1, voter.mandate().weight())
                        .mapToObj(unit -> secret.unit(voter.number(), unit))
                        .toList();
    }

    private long cast(String urn, Booth booth, List<Credential> credentials, List<Integer> votes)
            throws InterruptedException {
        var cast = 0L;
        for (var credential : credentials) {
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
