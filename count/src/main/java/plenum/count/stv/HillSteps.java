package plenum.count.stv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Tie;

/// The steps of Meek's method as I.D. Hill orders them and New Zealand has made them law; the clauses are
/// those of its schedule 1A, part 1, which was read in excerpts.
///
/// Every iteration is a stage. Who has the quota is elected in it, and the lowest is excluded in it as
/// soon as the surpluses are less than the gap to the next, or less than 0.0001. Of equals whoever was
/// behind at the first difference is excluded, else a lot decides. Where almost no paper names anybody any
/// more, rounding can make these steps go on for ever; so here surpluses count as spent too when an
/// iteration without a decision has not made them less.
final class HillSteps {
    static final int DECIMALS = 9;

    private static final BigDecimal UNIT = BigDecimal.ONE.movePointLeft(DECIMALS);
    private static final BigDecimal UNBOUNDED = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.0001");

    private final Scrutiny count;
    private final PreferenceTree tree;
    private final BigDecimal[] keep;
    private BigDecimal previous = UNBOUNDED;

    HillSteps(Scrutiny count) {
        this.count = count;
        this.tree = new PreferenceTree(count.papers());
        this.keep = new BigDecimal[count.candidates];
        Arrays.fill(keep, BigDecimal.ONE.setScale(DECIMALS));
    }

    void run() {
        do {
            iterate();
        } while (count.vacancies() > 0 && count.hopefuls().size() > count.vacancies());
        if (count.vacancies() > 0 && !count.hopefuls().isEmpty()) {
            count.electTheRest("no more candidates are left than seats: " + count.vacancies());
        }
    }

    private void iterate() {
        var first = count.quota.signum() == 0;
        distribute();
        count.open(first ? Stage.What.FIRST_PREFERENCES : Stage.What.SURPLUSES, List.of(), why(first));
        count.tellQuota();
        count.tellKeep(keep);
        var before = count.hopefuls().size();
        elect();
        previous = count.hopefuls().size() < before ? UNBOUNDED : previous;
        if (count.vacancies() > 0 && count.hopefuls().size() > count.vacancies()) {
            var excluded = excludeIfSafe();
            if (!updateKeepValues() && !excluded) {
                exclude(lowest());
            }
        }
        previous = count.hopefuls().size() < before ? UNBOUNDED : surplus();
        count.close();
    }

    private String why(boolean first) {
        return first ? "each paper counts for its first preference" : "votes shared by keep values";
    }

    /// Clauses 5 and 10: (papers - non-transferable votes) ÷ (seats + 1), cut after nine decimals,
    /// + 0.000000001; of each paper a candidate takes his keep value of what is left, rounded up.
    private void distribute() {
        var factors = Arrays.stream(keep)
                .mapToLong(value -> value.movePointRight(DECIMALS).longValueExact())
                .toArray();
        var votes = tree.distribute((candidate, weight) -> MeekPrf.taken(factors[candidate], weight));
        for (var candidate = 0; candidate < count.candidates; candidate++) {
            count.votes[candidate] = votes.get(candidate);
        }
        var active = votes.stream().reduce(count.zero(), BigDecimal::add);
        count.nonTransferable = BigDecimal.valueOf(count.valid).subtract(active);
        var share = Scrutiny.quotient(active, BigDecimal.valueOf(count.seats + 1L), DECIMALS);
        count.quota(share.add(UNIT), active + " ÷ (" + count.seats + " + 1), cut after nine decimals, + 0.000000001");
    }

    private void elect() {
        while (count.vacancies() > 0 && !count.withTheQuota().isEmpty()) {
            var next = count.next(count.highest(count.withTheQuota()), count::forwards);
            count.elect(next);
            tree.elect(next);
        }
    }

    private BigDecimal surplus() {
        return count.elected().stream()
                .map(candidate -> count.votes[candidate].subtract(count.quota).max(BigDecimal.ZERO))
                .reduce(count.zero(), BigDecimal::add);
    }

    /// Excludes the lowest if the surpluses cannot save him, or are spent; those without any vote
    /// together, as many as can be spared.
    private boolean excludeIfSafe() {
        var excludable = count.excludable();
        var none = excludable.stream()
                .filter(candidate -> count.votes[candidate].signum() == 0)
                .toList();
        var spent = surplus().compareTo(NEGLIGIBLE) < 0 || surplus().compareTo(previous) >= 0;
        if (spent && none.size() > 1 && count.canSpare(none)) {
            none.forEach(this::exclude);
            return true;
        }
        if (spent || gap(excludable).compareTo(surplus()) > 0) {
            exclude(lowest());
            return true;
        }
        return false;
    }

    /// Between the lowest and the next, or the quota where there is no other.
    private BigDecimal gap(List<Integer> excludable) {
        var upwards = count.byVotes(excludable).reversed();
        var next = upwards.size() > 1 ? count.votes[upwards.get(1)].min(count.quota) : count.quota;
        return next.subtract(count.votes[upwards.getFirst()]);
    }

    /// Clauses 19 and 40.
    private int lowest() {
        return count.forwards(Tie.Question.EXCLUSION, count.lowest(count.excludable()));
    }

    private void exclude(int candidate) {
        count.exclude(candidate);
        tree.exclude(candidate);
        keep[candidate] = count.zero();
    }

    /// Clause 17: keep value × quota, rounded up, ÷ votes, rounded up, for whoever has more than the
    /// quota.
    ///
    /// @return whether any has changed
    private boolean updateKeepValues() {
        var changed = false;
        for (var candidate : count.elected()) {
            if (count.votes[candidate].compareTo(count.quota) > 0) {
                var before = keep[candidate];
                keep[candidate] = before.multiply(count.quota)
                        .setScale(DECIMALS, RoundingMode.UP)
                        .divide(count.votes[candidate], DECIMALS, RoundingMode.UP);
                changed |= keep[candidate].compareTo(before) != 0;
            }
        }
        return changed;
    }
}
