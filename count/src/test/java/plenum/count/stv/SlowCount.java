package plenum.count.stv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import plenum.count.stv.Elections.Small;

/// What the second implementations share: every paper by itself with its value, nothing kept in step,
/// everything summed up anew. Slow, and short enough to be seen to be right.
abstract class SlowCount {
    final Small election;
    final int candidates;
    final int seats;
    final List<Integer> elected = new ArrayList<>();
    final List<Integer> out = new ArrayList<>();
    final List<List<BigDecimal>> stages = new ArrayList<>();
    final List<List<Integer>> papers;
    final BigDecimal[] value;
    final int[] holder;

    SlowCount(Small election) {
        this.election = election;
        this.candidates = election.candidates();
        this.seats = election.seats();
        this.papers = election.papers().stream().filter(p -> !p.isEmpty()).toList();
        this.value = new BigDecimal[papers.size()];
        this.holder = new int[papers.size()];
        Arrays.fill(holder, -1);
    }

    abstract void run();

    List<Integer> hopefuls() {
        return IntStream.range(0, candidates)
                .filter(c -> !elected.contains(c) && !out.contains(c))
                .boxed()
                .toList();
    }

    BigDecimal votes(int candidate) {
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < value.length; i++) {
            if (holder[i] == candidate) {
                sum = sum.add(value[i]);
            }
        }
        return sum;
    }

    /// The next candidate on a paper who is still hopeful, -1 if there is none.
    int next(int paper) {
        return papers.get(paper).stream()
                .filter(hopefuls()::contains)
                .findFirst()
                .orElse(-1);
    }

    /// Of those with the fewest votes (or the most) the one whom history, looked at in this order, or
    /// the lot names.
    int choose(List<Integer> among, boolean fewest, List<List<BigDecimal>> history, List<BigDecimal> now) {
        var left = extreme(among, fewest, now);
        for (var stage : history) {
            left = extreme(left, fewest, stage);
        }
        var order = election.preferredFirst().stream().filter(left::contains).toList();
        return fewest ? order.getLast() : order.getFirst();
    }

    static List<Integer> extreme(List<Integer> among, boolean fewest, List<BigDecimal> votes) {
        var best = among.stream()
                .map(votes::get)
                .reduce((a, b) -> fewest ? a.min(b) : a.max(b))
                .orElseThrow();
        return among.stream().filter(c -> votes.get(c).compareTo(best) == 0).toList();
    }

    /// Those of some from the most votes to the fewest, equal ones as on the ballot paper.
    List<Integer> ranked(List<Integer> some, List<BigDecimal> votes) {
        return some.stream()
                .sorted((a, b) -> votes.get(b).compareTo(votes.get(a)))
                .toList();
    }

    /// Compares the tallies of two stages by value.
    static int compare(List<BigDecimal> one, List<BigDecimal> other) {
        var order = Integer.compare(one.size(), other.size());
        for (var i = 0; order == 0 && i < one.size(); i++) {
            order = one.get(i).compareTo(other.get(i));
        }
        return order;
    }

    List<BigDecimal> all() {
        return IntStream.range(0, candidates).mapToObj(this::votes).toList();
    }
}
