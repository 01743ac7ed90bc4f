package plenum.count.margin;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import plenum.count.election.Election;
import plenum.count.transcript.Margin;

/// How close an election was, by any rule there is.
public final class Margins {
    private final Election election;
    private final Recount recount;

    private Margins(Election election, Recount recount) {
        this.election = election;
        this.recount = recount;
    }

    /// The fewest ballots found whose change elects others.
    ///
    /// It is exact where a simple bound proves that no fewer would do, as by plurality, approval and score,
    /// between two candidates, and often for a Condorcet winner. For run-offs and STV it is what was found by
    /// changing the order in which candidates overtake one another, which may be more than is needed.
    public static Margin of(Election election, Recount recount) {
        return new Margins(election, recount).margin();
    }

    private Margin margin() {
        if (!recount.knowsTheRule()) {
            return new Margin.None(
                    "Nothing is known of how close it is by " + recount.rule().id());
        }
        var before = recount.elected(election);
        if (before.isEmpty()) {
            return new Margin.None("A lot decides: it could not be closer");
        }
        if (before.get().size() == election.candidates().size()) {
            return new Margin.None("Everybody who stands is elected, whatever the ballots say");
        }
        var votes = Votes.of(election, recount.treatment());
        var ballots =
                IntStream.range(0, votes.kinds()).mapToObj(votes::weight).reduce(BigInteger.ZERO, BigInteger::add);
        var search =
                new Search(votes, recount, before.get(), election.candidates().size(), ballots);
        search.fromOneToTheOther();
        if (votes instanceof RankedVotes ranked) {
            search.overtaking(ranked, recount.stages(election));
        }
        return search.found().isEmpty()
                ? new Margin.None("No change of the ballots was found that elects others")
                : found(votes, search.found(), before.get(), ballots);
    }

    private Margin found(Votes votes, List<Move> moves, Set<Integer> before, BigInteger of) {
        var after = recount.elected(votes.changed(moves)).orElseThrow();
        var number = moves.stream().map(Move::ballots).reduce(BigInteger.ZERO, BigInteger::add);
        var exact = LowerBound.of(recount, votes, election, before).compareTo(number) >= 0;
        return new Margin.Found(number, of, exact, told(votes, moves), names(after, before), names(before, after));
    }

    /// Changes that read alike are told together.
    private static List<Margin.Change> told(Votes votes, List<Move> moves) {
        var told = new LinkedHashMap<List<Margin.Marked>, BigInteger>();
        moves.forEach(move ->
                told.merge(List.of(votes.told(move.kind()), votes.told(move)), move.ballots(), BigInteger::add));
        return told.entrySet().stream()
                .map(change -> new Margin.Change(
                        change.getValue(),
                        change.getKey().getFirst(),
                        change.getKey().getLast()))
                .toList();
    }

    private List<String> names(Set<Integer> some, Set<Integer> without) {
        return some.stream()
                .filter(place -> !without.contains(place))
                .sorted()
                .map(election.candidates()::get)
                .toList();
    }
}
