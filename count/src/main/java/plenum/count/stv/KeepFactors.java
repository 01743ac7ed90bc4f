package plenum.count.stv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import plenum.count.transcript.Exact;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Tie;

/// The steps of the rules in which the elected keep what makes a quota and pass on the rest, as the
/// reference rule of the Proportional Representation Foundation orders them; letters and numbers are
/// its own. The rules differ in what an elected candidate takes of a vote.
final class KeepFactors {
    static final int DECIMALS = 9;

    private static final BigDecimal UNIT = BigDecimal.ONE.movePointLeft(DECIMALS);
    private static final BigDecimal OMEGA = BigDecimal.ONE.movePointLeft(6);

    /// How much of what is left of a vote an elected candidate takes, both and the factor in units of
    /// the ninth decimal.
    @FunctionalInterface
    interface Taken {
        long of(long factor, long weight);
    }

    private final Scrutiny count;
    private final Taken taken;
    private final PreferenceTree tree;
    private final BigDecimal[] keep;
    private BigDecimal surplus = BigDecimal.ZERO;
    private int iterations;

    KeepFactors(Scrutiny count, Taken taken) {
        this.count = count;
        this.taken = taken;
        this.tree = new PreferenceTree(count.papers());
        this.keep = new BigDecimal[count.candidates];
        Arrays.fill(keep, BigDecimal.ONE.setScale(DECIMALS));
    }

    void run() {
        do {
            round();
        } while (count.vacancies() > 0 && count.hopefuls().size() > count.vacancies());
        if (count.vacancies() > 0 && !count.hopefuls().isEmpty()) {
            count.electTheRest("no more candidates are left than seats: " + count.vacancies());
        }
    }

    /// B: distribute (the first time even if all who stand are elected, B.1) until somebody is
    /// elected, or until the surplus has settled and the lowest is defeated.
    private void round() {
        var first = count.quota.signum() == 0;
        var settled = false;
        var previous = BigDecimal.valueOf(Long.MAX_VALUE);
        iterations = 0;
        while (!settled) {
            if (iterations > 0) {
                updateKeepFactors();
            }
            distribute();
            settled = !winners().isEmpty() || surplus.compareTo(OMEGA) < 0 || surplus.compareTo(previous) >= 0;
            previous = surplus;
        }
        count.open(first ? Stage.What.FIRST_PREFERENCES : Stage.What.SURPLUSES, List.of(), why());
        tell();
        if (!winners().isEmpty()) {
            for (var winners = winners(); !winners.isEmpty(); winners = winners()) {
                elect(count.next(count.highest(winners), count::byLot));
            }
        } else if (count.hopefuls().size() > count.vacancies()) {
            defeat();
        }
        count.close();
    }

    /// B.2.a, b and d: each paper gives, in the order of its preferences, each candidate his keep
    /// factor of what is left of it.
    private void distribute() {
        iterations++;
        var factors = Arrays.stream(keep).mapToLong(KeepFactors::units).toArray();
        var votes = tree.distribute((candidate, weight) -> taken.of(factors[candidate], weight));
        for (var candidate = 0; candidate < count.candidates; candidate++) {
            count.votes[candidate] = votes.get(candidate);
        }
        var cast = votes.stream().reduce(count.zero(), BigDecimal::add);
        count.nonTransferable = BigDecimal.valueOf(count.valid).subtract(cast);
        var share = Scrutiny.quotient(cast, BigDecimal.valueOf(count.seats + 1L), DECIMALS);
        count.quota(share.add(UNIT), cast + " ÷ (" + count.seats + " + 1), cut after nine decimals, + 0.000000001");
        surplus = count.elected().stream()
                .map(candidate -> count.votes[candidate].subtract(count.quota))
                .reduce(count.zero(), BigDecimal::add)
                .max(BigDecimal.ZERO);
    }

    /// B.2.c: the hopeful candidates with at least the quota.
    private List<Integer> winners() {
        return count.withTheQuota();
    }

    /// B.2.f: keep factor × quota, rounded up, ÷ votes, rounded up.
    private void updateKeepFactors() {
        for (var candidate : count.elected()) {
            keep[candidate] = keep[candidate]
                    .multiply(count.quota)
                    .setScale(DECIMALS, RoundingMode.UP)
                    .divide(count.votes[candidate], DECIMALS, RoundingMode.UP);
        }
    }

    private void elect(int candidate) {
        count.elect(candidate);
        tree.elect(candidate);
    }

    /// B.3: the lowest is defeated. Tied with him is who has no more than his votes and the surplus.
    private void defeat() {
        var excludable = count.excludable();
        var lowest = count.votes[count.lowest(excludable).getFirst()].add(surplus);
        var tied = excludable.stream()
                .filter(candidate -> count.votes[candidate].compareTo(lowest) <= 0)
                .toList();
        var loser = count.byLot(Tie.Question.EXCLUSION, tied);
        count.exclude(loser);
        tree.exclude(loser);
        keep[loser] = count.zero();
    }

    private void tell() {
        count.tellQuota();
        count.tellKeep(keep);
    }

    private String why() {
        if (iterations == 1 && surplus.signum() == 0) {
            return "each paper counts for its first preference"
                    + (count.elected().isEmpty() ? "" : " and on");
        }
        return "votes shared by keep factors, " + iterations + (iterations == 1 ? " time" : " times")
                + "; surplus left " + Exact.of(surplus);
    }

    private static long units(BigDecimal decimal) {
        return decimal.movePointRight(DECIMALS).longValueExact();
    }
}
