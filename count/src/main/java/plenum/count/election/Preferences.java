package plenum.count.election;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import plenum.count.ballots.BallotBox;
import plenum.count.ballots.Ballots;
import plenum.count.single.Pairwise;
import plenum.count.single.PairwiseTally;
import plenum.count.single.Ranking;
import plenum.count.single.Rankings;
import plenum.count.single.Unranked;

/// Ranked ballots as preferences, and the other way round.
final class Preferences {
    private Preferences() {}

    /// Who is preferred to whom. Ranks left empty are passed over, and so is a name that was marked
    /// before; where a rank has several names which the file does not tell, the ballot ends.
    static Rankings of(Ballots ballots) {
        var orders = new LinkedHashMap<List<List<Integer>>, BigInteger>();
        for (var line = 0; line < ballots.lines(); line++) {
            orders.merge(order(ballots, line), BigInteger.valueOf(ballots.weight(line)), BigInteger::add);
        }
        return new Rankings(
                ballots.candidates(),
                orders.entrySet().stream()
                        .map(order -> new Ranking(order.getKey(), order.getValue()))
                        .toList(),
                switch (ballots.heading().unnamed()) {
                    case LAST -> Unranked.LAST;
                    case NOT_COMPARED -> Unranked.NOT_COMPARED;
                });
    }

    private static List<List<Integer>> order(Ballots ballots, int line) {
        var tiers = new ArrayList<List<Integer>>();
        var named = new HashSet<Integer>();
        for (var at = ballots.from(line); at < ballots.to(line); at++) {
            var mark = ballots.mark(at);
            if (mark == Ballots.OVERVOTE) {
                return tiers;
            }
            if (Ballots.isCandidate(mark)) {
                if (!Ballots.isLevel(mark)) {
                    tiers.add(new ArrayList<>());
                }
                if (named.add(Ballots.candidate(mark))) {
                    tiers.getLast().add(Ballots.candidate(mark));
                }
            }
        }
        return tiers;
    }

    /// Who is preferred to whom by how many, read in the same way.
    static Pairwise pairwise(Ballots ballots) {
        var tally = new PairwiseTally(ballots.candidates());
        for (var line = 0; line < ballots.lines(); line++) {
            tally.open();
            rank(ballots, line, tally);
            tally.close(ballots.weight(line));
        }
        return tally.pairwise();
    }

    private static void rank(Ballots ballots, int line, PairwiseTally tally) {
        var to = ballots.to(line);
        var rank = 0;
        for (var at = ballots.from(line); at < to; at++) {
            var mark = ballots.mark(at);
            if (mark == Ballots.OVERVOTE) {
                return;
            }
            if (Ballots.isCandidate(mark)) {
                rank += Ballots.isLevel(mark) ? 0 : 1;
                tally.rank(Ballots.candidate(mark), rank);
            }
        }
    }

    /// The preferences as ranked ballots.
    static Ballots marked(Rankings votes) {
        var box = new BallotBox(votes.candidates().size());
        for (var ballot : votes.ballots()) {
            box.open(ballot.weight().longValueExact());
            for (var tier : ballot.tiers()) {
                box.rank(tier.getFirst());
                IntStream.range(1, tier.size()).forEach(place -> box.level(tier.get(place)));
            }
            box.close();
        }
        return box.seal(votes.candidates(), Ballots.Heading.NONE);
    }
}
