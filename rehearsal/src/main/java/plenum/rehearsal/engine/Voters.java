package plenum.rehearsal.engine;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import plenum.ballot.v1.Booth;
import plenum.ballot.v1.Election;
import plenum.rehearsal.engine.Together.Deed;
import plenum.rehearsal.report.Report.VoteCount;
import plenum.rehearsal.script.Step;
import tools.jackson.databind.JsonNode;

/// Those who vote. What they have cast is compared with what the server has counted.
record Voters(Hall hall, SecureRandom random) {
    Voters(Hall hall) {
        this(hall, new SecureRandom());
    }

    private static final List<String> CHOICES = List.of("yes", "no", "abstain");
    private static final int RECEIPTS = 100;

    /// A delegate's vote: the final choice, when it is cast, perhaps another before it, perhaps sent
    /// twice.
    private record Ballot(Delegate delegate, String choice, double second, double finalSecond, boolean again) {
        boolean changed() {
            return finalSecond > second;
        }

        String firstChoice() {
            return changed() ? CHOICES.get((CHOICES.indexOf(choice) + 1) % CHOICES.size()) : choice;
        }
    }

    void vote(Step.Vote step) throws InterruptedException {
        var asked = System.nanoTime();
        var vote =
                hall.server.made(hall.chair(), Act.of("/votes", question(step).toArray(String[]::new)));
        if (vote.isEmpty()) {
            return;
        }
        hall.show("/votes/" + vote);
        var cast = switch (step.method()) {
            case ACCLAMATION -> acclamation(step);
            case CARDS -> cards(step, vote);
            case DEVICES -> devices(step, vote);
            case SECRET -> secret(step, vote);
        };
        var seconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked) / 1_000.0;
        hall.followers.seeOpening(hall.sitting(), vote, asked);
        if (closed(step, vote)) {
            hall.closedVotes.add(vote);
            compare(step, vote, cast, seconds);
        }
    }

    /// A secret vote is over when the trustees have opened its urn and the chair has declared what was in it.
    private boolean closed(Step.Vote step, String vote) throws InterruptedException {
        var closed = hall.server
                .done(hall.chair(), Act.of("/votes/" + vote + "/closing"))
                .done();
        if (!closed || step.method() != Step.Method.SECRET) {
            return closed;
        }
        hall.trustees.open(urn(vote));
        return hall.server
                .done(hall.chair(), Act.of("/votes/" + vote + "/declaration"))
                .done();
    }

    private List<String> question(Step.Vote step) {
        var on = switch (step.on()) {
            case "agenda", "procedure" -> step.on();
            case "report" -> "report:" + hall.report();
            case "closed-sitting" -> "closed-sitting:" + hall.sitting();
            default -> {
                var id = new Movers(hall).moved(step.on()).id();
                yield (Movers.amendment(id) ? "amendment:" : "motion:") + id;
            }
        };
        var fields = new ArrayList<>(List.of("question", on, "method", Secretariat.word(step.method())));
        step.text()
                .ifPresent(
                        text -> fields.addAll(List.of("text", step.provenance().on(text))));
        return fields;
    }

    /// The question as the script has it.
    private String inWords(Step.Vote step) {
        return switch (step.on()) {
            case "agenda" -> "The agenda";
            case "closed-sitting" -> "To close the sitting";
            case "report" -> "The report of the credentials commission";
            case "procedure" -> step.text().orElse("");
            default -> new Movers(hall).moved(step.on()).title();
        };
    }

    /// Nobody objects, so all who are present count as voting yes.
    private Poll acclamation(Step.Vote step) throws InterruptedException {
        hall.pace.pass(step.seconds());
        return new Poll(present(), 0, 0);
    }

    /// The tellers count a block of seats each.
    private Poll cards(Step.Vote step, String vote) throws InterruptedException {
        var shown = Poll.of(Math.round(present() * step.conduct().turnout()), step.conduct());
        var tellers = hall.cast.holding("teller");
        var blocks = shown.blocks(tellers.size());
        var since = System.nanoTime();
        var counting = new ArrayList<Deed>();
        for (int i = 0; i < tellers.size(); i++) {
            var teller = tellers.get(i);
            var block = blocks.get(i);
            var second = step.seconds() * (i + 1) / tellers.size();
            var act = Act.of(
                    "/votes/" + vote + "/cards",
                    "block",
                    "Block " + (i + 1),
                    "yes",
                    String.valueOf(block.yes()),
                    "no",
                    String.valueOf(block.no()),
                    "abstain",
                    String.valueOf(block.abstain()));
            counting.add(() -> {
                hall.pace.until(since, second);
                hall.server.done(teller, act);
            });
        }
        Together.happen(counting);
        return shown;
    }

    private Poll devices(Step.Vote step, String vote) throws InterruptedException {
        var cast = new ConcurrentLinkedQueue<Ballot>();
        var since = System.nanoTime();
        var voting = new ArrayList<Deed>();
        for (var ballot : ballots(step)) {
            voting.add(() -> {
                if (cast(vote, ballot, since)) {
                    cast.add(ballot);
                }
            });
        }
        Together.happen(voting);
        return poll(cast);
    }

    private static Poll poll(Collection<Ballot> cast) {
        var poll = new Poll(0, 0, 0);
        for (var ballot : cast) {
            poll = poll.plus(ballot.choice(), ballot.delegate().mandate().weight());
        }
        return poll;
    }

    /// The ballots are made on the delegates' own devices, and nobody signs in to cast them.
    private Poll secret(Step.Vote step, String vote) throws InterruptedException {
        var urn = urn(vote);
        hall.registrar.open(urn);
        var booth = booth(urn);
        var cast = new ConcurrentLinkedQueue<Ballot>();
        var since = System.nanoTime();
        var voting = new ArrayList<Deed>();
        for (var ballot : ballots(step)) {
            voting.add(() -> {
                if (cast(urn, booth, ballot, since)) {
                    cast.add(ballot);
                }
            });
        }
        Together.happen(voting);
        return poll(cast);
    }

    /// Whether the final choice was put into the urn.
    private boolean cast(String urn, Booth booth, Ballot ballot, long since) throws InterruptedException {
        hall.pace.until(since, ballot.second());
        if (ballot.changed()) {
            cast(urn, booth, ballot, ballot.firstChoice());
            hall.pace.until(since, ballot.finalSecond());
        }
        return cast(urn, booth, ballot, ballot.choice());
    }

    /// A ballot for each vote of the mandate.
    private boolean cast(String urn, Booth booth, Ballot ballot, String choice) throws InterruptedException {
        var crosses = CHOICES.stream().map(one -> one.equals(choice) ? 1 : 0).toList();
        var secret = hall.registrar.secretOf(ballot.delegate());
        for (long unit = 1; unit <= ballot.delegate().mandate().weight(); unit++) {
            var credential = secret.unit(ballot.delegate().number(), unit);
            var made = booth.make(credential, List.of(crosses), random).ballot().bytes();
            if (!cast(urn, made, ballot.again())) {
                return false;
            }
        }
        return true;
    }

    private boolean cast(String urn, byte[] ballot, boolean again) throws InterruptedException {
        var answer = hall.server.cast(urn, ballot);
        if (!answer.done()) {
            hall.measured.wrong("a ballot for " + urn + ": " + answer);
        } else if (again && !hall.server.cast(urn, ballot).done()) {
            hall.measured.wrong("a ballot for " + urn + " sent twice was refused the second time");
        }
        return answer.done();
    }

    private Booth booth(String urn) throws InterruptedException {
        try {
            return new Booth(Election.parse(hall.server.bytes("/urns/" + urn + "/election.json")));
        } catch (IOException absent) {
            throw new CannotGoOn("the ballot paper of " + urn + " does not come: " + absent.getMessage());
        }
    }

    /// The urn of a vote.
    private String urn(String vote) throws InterruptedException {
        try {
            for (var urn : hall.server.json("/urns")) {
                if (urn.path("purpose").asString("").equals(vote)) {
                    return urn.path("urn").asString("");
                }
            }
        } catch (IOException absent) {
            throw new CannotGoOn("the urns do not come: " + absent.getMessage());
        }
        throw new CannotGoOn("there is no urn for " + vote);
    }

    private List<Ballot> ballots(Step.Vote step) {
        var conduct = step.conduct();
        var roll = hall.roll();
        var voters = hall.some(roll, Math.round(conduct.turnout() * roll.size()));
        var choices = hall.some(Poll.of(voters.size(), conduct).choices(), Integer.MAX_VALUE);
        var ballots = new ArrayList<Ballot>();
        for (int i = 0; i < voters.size(); i++) {
            var second = step.seconds() * i / voters.size();
            var changes = hall.random().nextDouble() < conduct.change();
            var later = second + (step.seconds() - second) * hall.random().nextDouble();
            var again = hall.random().nextDouble() < conduct.twice();
            ballots.add(new Ballot(voters.get(i), choices.get(i), second, changes ? later : second, again));
        }
        return ballots;
    }

    /// Whether the final choice was recorded.
    private boolean cast(String vote, Ballot ballot, long since) throws InterruptedException {
        hall.pace.until(since, ballot.second());
        var voter = ballot.delegate().visitor();
        if (ballot.changed()) {
            hall.server.done(voter, act(vote, ballot, ballot.firstChoice()));
            hall.pace.until(since, ballot.finalSecond());
        }
        var act = act(vote, ballot, ballot.choice());
        var answer = hall.server.done(voter, act);
        if (ballot.again()) {
            sendAgain(voter, act, answer);
        }
        if (answer instanceof Answer.Recorded(var entry, var _)
                && ballot.delegate().number() % RECEIPTS == 0) {
            hall.server.page(voter, "/receipts/" + entry);
        }
        return answer.done();
    }

    /// The same form with the same token: a thumb that was too quick.
    private void sendAgain(Visitor voter, Act act, Answer first) throws InterruptedException {
        var second = hall.server.done(voter, act);
        if (second instanceof Answer.Recorded && !second.equals(first)) {
            hall.measured.wrong("a vote sent twice was done twice: " + first + ", then " + second);
        }
    }

    private static Act act(String vote, Ballot ballot, String choice) {
        return Act.of(
                "/votes/" + vote + "/ballots",
                "mandate",
                String.valueOf(ballot.delegate().number()),
                "choice",
                choice);
    }

    private long present() {
        return hall.roll().stream()
                .mapToLong(delegate -> delegate.mandate().weight())
                .sum();
    }

    private void compare(Step.Vote step, String vote, Poll cast, double seconds) throws InterruptedException {
        try {
            var shown = result(step, vote);
            var counted = new Poll(
                    shown.path("yes").asLong(),
                    shown.path("no").asLong(),
                    shown.path("abstain").asLong());
            hall.measured.counted(new VoteCount(
                    hall.sitting(),
                    vote,
                    inWords(step),
                    cast.total(),
                    shown.path("counted").asLong(),
                    shown.path("outcome").asString(""),
                    seconds));
            check(vote, cast, counted, shown);
        } catch (IOException absent) {
            hall.measured.wrong("the result of " + vote + " does not come: " + absent.getMessage());
        }
    }

    /// What the server shows of a vote that was closed. When it has closed the doors, those behind them
    /// are in another chamber; its result is known to everybody outside.
    private JsonNode result(Step.Vote step, String vote) throws IOException, InterruptedException {
        if (!step.on().equals("closed-sitting")) {
            return hall.server.json(hall.chair(), "/votes/" + vote);
        }
        var shown = hall.server.json("/votes/" + vote);
        if (shown.path("outcome").asString("").equals("carried")) {
            hall.doorsClosed();
        }
        return shown;
    }

    private void check(String vote, Poll cast, Poll counted, JsonNode shown) {
        if (!cast.equals(counted)) {
            hall.measured.wrong(vote + ": cast " + cast + ", counted " + counted);
        }
        var roll = hall.roll().size();
        if (shown.path("roll").asLong() != roll) {
            hall.measured.wrong(vote + ": " + roll + " were in the hall, on the roll are " + shown.path("roll"));
        }
    }
}
