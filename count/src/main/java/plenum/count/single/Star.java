package plenum.count.single;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// STAR, score then automatic run-off: of the two with the highest sums of scores the one wins whom more
/// voters score higher.
///
/// Those who tie for a place in the run-off get it as far as none of the others among them beats them,
/// head to head. Where each is beaten, those remain who are beaten only by one another. Then the most
/// highest scores count, if the rule goes so far. A tied run-off goes to the higher sum, then to the
/// most highest scores. Where a tie is left, every outcome is followed: it is one of the result only if
/// it changes who wins.
public record Star(Ties ties) implements ScoreRule {
    /// How far ties are broken.
    public enum Ties {
        /// Head to head, and no further.
        HEAD_TO_HEAD,
        /// Head to head, then by the most highest scores, as the protocol has it.
        MOST_HIGHEST_SCORES
    }

    /// With all steps of the protocol.
    public Star() {
        this(Ties.MOST_HIGHEST_SCORES);
    }

    @Override
    public String id() {
        return "star" + (ties == Ties.MOST_HIGHEST_SCORES ? "" : "-head-to-head");
    }

    @Override
    public String title() {
        return "STAR voting" + (ties == Ties.MOST_HIGHEST_SCORES ? "" : ", ties head to head only");
    }

    @Override
    public String source() {
        return "Equal Vote Coalition, STAR voting and its protocol on ties";
    }

    @Override
    public String proof() {
        return "starpy's elections for ties head to head (peer); no outside proof for the step of the most highest"
                + " scores";
    }

    @Override
    public Verdict decide(Scores votes) {
        var totals = votes.totals();
        var matrix = votes.rankings().pairwise();
        var steps = new ArrayList<Step>();
        steps.add(new Step.Opened(votes.candidates().size(), votes.voters()));
        steps.add(new Step.Tally(
                "scores",
                votes.candidates(),
                totals.stream().map(String::valueOf).toList()));
        if (votes.candidates().size() == 1) {
            return Verdict.of(votes.candidates(), List.of(0), steps);
        }
        var winners = new LinkedHashSet<Integer>();
        for (var finalists : finals(votes, matrix)) {
            steps.add(new Step.Remaining(
                    "in the run-off",
                    finalists.stream().map(votes.candidates()::get).toList()));
            winners.addAll(runOff(votes, matrix, finalists.getFirst(), finalists.getLast(), steps));
        }
        return Verdict.of(votes.candidates(), List.copyOf(winners), steps);
    }

    /// Every run-off that is possible, in most cases one.
    private SequencedSet<List<Integer>> finals(Scores votes, Pairwise matrix) {
        var totals = votes.totals();
        var finals = new LinkedHashSet<List<Integer>>();
        var best = Most.highest(votes.places(), totals::get);
        if (best.size() > 1) {
            finals.addAll(selections(votes, matrix, best, 2));
            return finals;
        }
        var others =
                votes.places().stream().filter(place -> !best.contains(place)).toList();
        for (var second : selections(votes, matrix, Most.highest(others, totals::get), 1)) {
            finals.add(List.of(best.getFirst(), second.getFirst()));
        }
        return finals;
    }

    /// The ways to fill one or two seats of the run-off from those who tie for them.
    private List<List<Integer>> selections(Scores votes, Pairwise matrix, List<Integer> tied, int seats) {
        if (tied.size() <= seats) {
            return List.of(tied);
        }
        var ahead = tied.stream()
                .filter(a -> tied.stream().noneMatch(b -> matrix.beats(b, a)))
                .toList();
        var narrowed = narrowed(votes, ahead.isEmpty() ? topCircle(matrix, tied) : ahead, seats);
        if (narrowed.size() < seats) {
            var rest = tied.stream().filter(place -> !narrowed.contains(place)).toList();
            return selections(votes, matrix, rest, seats - narrowed.size()).stream()
                    .map(more -> List.of(narrowed.getFirst(), more.getFirst()))
                    .toList();
        }
        return seats == 1 ? narrowed.stream().map(List::of).toList() : pairs(narrowed);
    }

    /// Fewer, if the most highest scores tell them apart and the rule asks.
    private List<Integer> narrowed(Scores votes, List<Integer> tied, int seats) {
        return tied.size() <= seats || ties == Ties.HEAD_TO_HEAD
                ? tied
                : Most.highest(tied, place -> votes.count(place, votes.highest()));
    }

    /// The smallest set whose members beat everybody outside it.
    private static List<Integer> topCircle(Pairwise matrix, List<Integer> tied) {
        List<Integer> smallest = tied;
        for (var start : tied) {
            var members = new LinkedHashSet<>(List.of(start));
            var grown = true;
            while (grown) {
                grown = members.addAll(tied.stream()
                        .filter(a ->
                                !members.contains(a) && members.stream().anyMatch(member -> !matrix.beats(member, a)))
                        .toList());
            }
            if (members.size() < smallest.size()) {
                smallest = tied.stream().filter(members::contains).toList();
            }
        }
        return smallest;
    }

    private static List<List<Integer>> pairs(List<Integer> places) {
        return places.stream()
                .flatMap(a -> places.stream().filter(b -> b > a).map(b -> List.of(a, b)))
                .toList();
    }

    private List<Integer> runOff(Scores votes, Pairwise matrix, int a, int b, List<Step> steps) {
        var both = List.of(a, b);
        if (!matrix.margin(a, b).equals(BigInteger.ZERO)) {
            var winner = matrix.beats(a, b) ? a : b;
            steps.add(matrix.defeat(winner, winner == a ? b : a));
            return List.of(winner);
        }
        var byScore = Most.highest(both, votes.totals()::get);
        return narrowed(votes, byScore, 1);
    }
}
