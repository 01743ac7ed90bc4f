package plenum.congress.runs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import plenum.ballot.v1.QuestionResult;
import plenum.ballot.v1.Result;
import plenum.congress.UrnId;
import plenum.congress.elections.Election;
import plenum.congress.elections.EnterPaperBallots;
import plenum.congress.elections.PaperBallots;
import plenum.congress.minutes.Chain;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking;
import plenum.congress.urns.CastBallot;
import plenum.congress.urns.EnterDecryption;
import plenum.congress.urns.EnterResult;
import plenum.congress.urns.EnterShuffle;
import plenum.congress.urns.EnterTally;
import plenum.congress.urns.EnterVerification;
import plenum.congress.urns.FindFault;
import plenum.congress.urns.TestBallot;
import plenum.congress.urns.Urn;
import plenum.congress.urns.UrnAct;

/// What comes into urns and out of them, drawn from a seed: keys and ballots by name only, and sums and rankings as
/// voters' proofs allow them.
record UrnChance(Random random) {
    List<String> credentials(Urn urn) {
        var credentials = LongStream.range(0, urn.prepared().units() + (once(9) ? 1 : 0))
                .mapToObj(n -> urn.id() + " key " + (once(40) ? 0 : n))
                .toList();
        return credentials;
    }

    /// Ballots are few enough that the same one comes again.
    CastBallot cast(Urn urn) {
        var credentials =
                urn.opening().map(opening -> List.copyOf(opening.credentials())).orElse(List.of());
        return new CastBallot(
                urn.id(),
                credentials.isEmpty() || once(20) ? "a key of another urn" : one(credentials),
                Chain.hash(urn.id() + " ballot " + below(60)));
    }

    /// Some are tested that were cast, and the other way round.
    TestBallot test(Urn urn) {
        var meant = cast(urn);
        return new TestBallot(urn.id(), meant.credential(), meant.ballot());
    }

    /// Mostly the archive keeps all rules, and once in a while it is another archive that does.
    UrnAct verification(Urn urn) {
        if (once(40)) {
            return new FindFault(urn.id(), below(9), 1 + below(9), "a fault");
        }
        var head = urn.head().filter(_ -> !once(9)).map(last -> last.hash().toString());
        return new EnterVerification(urn.id(), head.orElse(Chain.hash("another archive")));
    }

    /// What a closed urn waits for.
    UrnAct closed(Urn urn) {
        return urn.isVerified() ? new EnterTally(urn.id(), Chain.hash("tally")) : verification(urn);
    }

    /// What an urn waits for whose ballots are ready.
    UrnAct decrypting(Urn urn) {
        if (urn.keysMissing() <= 0 && !urn.isVerified()) {
            return verification(urn);
        }
        return once(3) ? result(urn) : decryption(urn.id());
    }

    EnterShuffle shuffle(UrnId urn) {
        return new EnterShuffle(urn, Chain.hash("shuffle " + below(9)));
    }

    EnterDecryption decryption(UrnId urn) {
        return new EnterDecryption(urn, Chain.hash("decryption " + below(9)));
    }

    /// What the trustees find in as many ballots as count.
    EnterResult result(Urn urn) {
        var questions = urn.prepared().paper().questions().stream()
                .map(asked -> found(asked, urn.turnout()))
                .toList();
        return new EnterResult(urn.id(), new String(new Result(questions).bytes(), UTF_8));
    }

    private QuestionResult found(Asked asked, int ballots) {
        return switch (asked.marking()) {
            case Marking.Crosses crosses ->
                new QuestionResult.Sums(sums(asked.answers().size(), crosses, ballots));
            case Marking.Ranks() ->
                new QuestionResult.Rankings(
                        range(ballots).map(_ -> ranks(asked.answers().size())).toList());
        };
    }

    /// The sums of ballots as a voter's proofs allow them, the blank vote first where there is one.
    private List<Long> sums(int answers, Marking.Crosses crosses, long ballots) {
        var first = crosses.blank() ? 1 : 0;
        var sums = new long[first + answers];
        for (var ballot = 0L; ballot < ballots; ballot++) {
            if (crosses.blank() && once(5)) {
                sums[0]++;
            } else {
                var crossed = crosses.minimum() + below(crosses.maximum() - crosses.minimum() + 1);
                shuffled(answers).stream().limit(crossed).forEach(answer -> sums[first + answer - 1]++);
            }
        }
        return LongStream.of(sums).boxed().toList();
    }

    /// Mostly an order of the names; but nothing proves that somebody's ballot is one.
    private List<Integer> ranks(int names) {
        var marked = 1 + below(names);
        return once(9)
                ? range(names).map(_ -> below(256)).toList()
                : shuffled(names).stream().map(rank -> rank > marked ? 0 : rank).toList();
    }

    private List<Integer> shuffled(int last) {
        var numbers = new ArrayList<>(range(last).toList());
        Collections.shuffle(numbers, random);
        return numbers;
    }

    /// Paper ballots as they could be found beside an urn.
    EnterPaperBallots paper(Election election, Urn urn) {
        var most = election.round().orElseThrow().onPaper(urn.prepared());
        var cast = below((int) most + 1);
        var names = election.round().orElseThrow().opening().standing().size();
        var asked = urn.prepared().paper().questions().getFirst();
        return new EnterPaperBallots(
                election.id(),
                switch (election.called().form()) {
                    case RANKING ->
                        new PaperBallots.Rankings(
                                below(2),
                                range(cast)
                                        .map(_ -> new PaperBallots.Marked(1, ranks(names)))
                                        .toList());
                    case LIST, ANSWERS ->
                        new PaperBallots.Figures(
                                cast,
                                0,
                                0,
                                range(names)
                                        .map(_ -> answered(below(cast + 1), cast))
                                        .toList());
                    case CROSSES -> {
                        var sums = sums(names, (Marking.Crosses) asked.marking(), cast);
                        var crossed = sums.stream().skip(1).map(votes -> new PaperBallots.Votes(votes, 0, 0));
                        yield new PaperBallots.Figures(cast, sums.getFirst(), 0, crossed.toList());
                    }
                });
    }

    private static PaperBallots.Votes answered(int yes, int cast) {
        return new PaperBallots.Votes(yes, cast - yes, 0);
    }

    private <T> T one(List<T> values) {
        return values.get(below(values.size()));
    }

    private boolean once(int in) {
        return below(in) == 0;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private static Stream<Integer> range(int last) {
        return IntStream.rangeClosed(1, last).boxed();
    }
}
