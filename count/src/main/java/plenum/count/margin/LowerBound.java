package plenum.count.margin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import plenum.count.committee.ApprovalVoting;
import plenum.count.election.Election;
import plenum.count.single.Approval;
import plenum.count.single.Debian;
import plenum.count.single.Pairwise;
import plenum.count.single.PairwiseRule;
import plenum.count.single.Plurality;
import plenum.count.single.Score;
import plenum.count.stv.InstantRunoff;
import plenum.count.transcript.Lots;

/// How many ballots must be changed at least before others are elected, for the rules of which that is
/// known; one for the others, since the same ballots elect the same.
///
/// Where votes are summed, a challenger must pass somebody: as many ballots are needed as close the gap
/// if each is changed that moves the most. Where nobody but a Condorcet winner is elected, that winner must
/// at least be caught up with by one other.
final class LowerBound {
    private final Votes votes;
    private final Election election;
    private final Set<Integer> elected;
    private final List<Integer> places;

    private LowerBound(Votes votes, Election election, Set<Integer> elected) {
        this.votes = votes;
        this.election = election;
        this.elected = elected;
        this.places = IntStream.range(0, election.candidates().size()).boxed().toList();
    }

    static BigInteger of(Recount recount, Votes votes, Election election, Set<Integer> elected) {
        var bound = new LowerBound(votes, election, elected);
        var two = election.candidates().size() == 2;
        var withoutLots = recount.lots().equals(Lots.NONE);
        var found = switch (recount.rule()) {
            case Plurality _ -> bound.byFirstPlaces();
            case InstantRunoff _ when two && elected.size() == 1 && withoutLots -> bound.byFirstPlaces();
            case Approval _ -> bound.byScores();
            case Score _ -> bound.byScores();
            case ApprovalVoting _ -> bound.bySums(bound.approvals());
            case Debian _ -> Optional.<BigInteger>empty();
            case PairwiseRule _ -> election.pairwise().flatMap(bound::byPairs);
            default -> Optional.<BigInteger>empty();
        };
        return found.orElse(BigInteger.ONE).max(BigInteger.ONE);
    }

    /// What a kind of ballots gives a candidate, and the most that a ballot can give.
    private record Given(IntBinaryOperator points, int most) {}

    private Optional<BigInteger> byFirstPlaces() {
        return votes instanceof RankedVotes ? bySums(firstPlaces()) : Optional.empty();
    }

    private Given firstPlaces() {
        return new Given((kind, place) -> votes.swingOfFirst(kind, place, place) == 0 ? 1 : 0, 1);
    }

    private Optional<BigInteger> byScores() {
        return switch (election) {
            case Election.Scored scored ->
                bySums(new Given(
                        (kind, place) ->
                                scored.given().ballots().get(kind).scores().get(place),
                        scored.given().highest()));
            case Election.Approved _ -> bySums(approvals());
            default -> Optional.empty();
        };
    }

    private Given approvals() {
        var ballots = election.approvals().orElseThrow().ballots();
        return new Given((kind, place) -> ballots.get(kind).approved().contains(place) ? 1 : 0, 1);
    }

    /// Who is not elected must pass one of the elected. Where one is elected, the new one must pass everybody.
    private Optional<BigInteger> bySums(Given given) {
        return places.stream()
                .filter(place -> !elected.contains(place))
                .map(gainer -> toPass(gainer, given))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private Optional<BigInteger> toPass(int gainer, Given given) {
        var needed = places.stream()
                .filter(place -> place != gainer && (elected.size() == 1 || elected.contains(place)))
                .map(loser -> toClose(
                        kind -> given.points().applyAsInt(kind, loser)
                                - given.points().applyAsInt(kind, gainer),
                        given.most()))
                .toList();
        if (elected.size() == 1) {
            return needed.stream().anyMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : needed.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
        }
        return needed.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /// The fewest ballots by which somebody passes another.
    ///
    /// @param ahead by how much each kind of ballots has the other ahead
    /// @param most by how much a changed ballot has the one ahead
    private Optional<BigInteger> toClose(IntUnaryOperator ahead, int most) {
        var bySwing = new TreeMap<Integer, BigInteger>(Collections.reverseOrder());
        var gap = BigInteger.ZERO;
        for (var kind = 0; kind < votes.kinds(); kind++) {
            var by = ahead.applyAsInt(kind);
            gap = gap.add(votes.weight(kind).multiply(BigInteger.valueOf(by)));
            bySwing.merge(by + most, votes.weight(kind), BigInteger::add);
        }
        return fewest(gap.add(BigInteger.ONE), bySwing);
    }

    /// The fewest ballots that swing so much together.
    private static Optional<BigInteger> fewest(BigInteger needed, SequencedMap<Integer, BigInteger> bySwing) {
        var number = BigInteger.ZERO;
        var left = needed;
        for (var swing : bySwing.entrySet()) {
            if (left.signum() <= 0 || swing.getKey() <= 0) {
                break;
            }
            var each = BigInteger.valueOf(swing.getKey());
            var some = left.add(each).subtract(BigInteger.ONE).divide(each).min(swing.getValue());
            number = number.add(some);
            left = left.subtract(some.multiply(each));
        }
        return left.signum() > 0 ? Optional.empty() : Optional.of(number);
    }

    /// Between two, more must prefer the other. Among more, a Condorcet winner stops being one when as many
    /// prefer somebody else.
    private Optional<BigInteger> byPairs(Pairwise matrix) {
        var winner = elected.iterator().next();
        var others = places.stream().filter(place -> !place.equals(winner)).toList();
        if (elected.size() > 1 || others.stream().anyMatch(other -> !matrix.beats(winner, other))) {
            return Optional.empty();
        }
        var needed = new ArrayList<BigInteger>();
        for (var other : others) {
            var gap = matrix.margin(winner, other);
            fewest(places.size() == 2 ? gap.add(BigInteger.ONE) : gap, swings(matrix, winner, other))
                    .ifPresent(needed::add);
        }
        return needed.stream().min(Comparator.naturalOrder());
    }

    private static SequencedMap<Integer, BigInteger> swings(Pairwise matrix, int winner, int other) {
        var neither = matrix.voters().subtract(matrix.over(winner, other)).subtract(matrix.over(other, winner));
        var swings = new TreeMap<Integer, BigInteger>(Collections.reverseOrder());
        swings.put(Votes.MOST_SWING, matrix.over(winner, other));
        swings.put(1, neither);
        return swings;
    }
}
