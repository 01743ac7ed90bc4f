package plenum.count.stv;

import static plenum.count.stv.Scrutiny.quotient;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.quotas.Quotas;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Tie;
import plenum.count.transcript.Transcript;

/// The weighted inclusive Gregory method of the Proportional Representation Foundation's reference
/// rule, without its optional defeat of sure losers. Letters and numbers are those of the reference.
///
/// Votes and weights have four decimals. A new weight is weight × surplus ÷ votes, cut once, after the
/// division. Ties are decided by lot (D.1).
public record WigmPrf() implements RuleWithQuotas {
    static final int DECIMALS = 4;

    @Override
    public String id() {
        return "wigm-prf";
    }

    @Override
    public String title() {
        return "Weighted inclusive Gregory, PR Foundation reference rule";
    }

    @Override
    public String source() {
        return "prfound.org, reference WIGM rule";
    }

    @Override
    public String proof() {
        return "one peer: RCTab's three-seat scenario with a fractional threshold, five rounds to four decimals;"
                + " no official count";
    }

    @Override
    public Treatment treatment() {
        return Treatment.STOP_AT_OVERVOTE;
    }

    @Override
    public Transcript count(Papers papers, int seats, Quotas quotas, Lots lots) {
        var count = new Scrutiny(this, papers, seats, quotas, lots, DECIMALS);
        return count.transcript(() -> new Steps(count, WigmPrf::quota).run());
    }

    /// A: the quota is votes ÷ (seats + 1) cut after four decimals, plus 0.0001.
    private static void quota(Scrutiny count) {
        var share = quotient(BigDecimal.valueOf(count.valid), BigDecimal.valueOf(count.seats + 1L), DECIMALS);
        var quota = share.add(BigDecimal.ONE.movePointLeft(DECIMALS));
        count.quota(quota, count.valid + " ÷ (" + count.seats + " + 1) = " + share + ", + 0.0001 = " + quota);
    }

    /// The count itself, whatever the quota.
    static final class Steps {
        private final Scrutiny count;
        private final Consumer<Scrutiny> quota;
        private final Piles piles;
        private final List<Integer> pending = new ArrayList<>();

        Steps(Scrutiny count, Consumer<Scrutiny> quota) {
            this.count = count;
            this.quota = quota;
            this.piles = new Piles(count);
        }

        void run() {
            initialize();
            while (!complete()) {
                if (pending.isEmpty()) {
                    defeat(count.byLot(Tie.Question.EXCLUSION, count.lowest(count.excludable())));
                } else {
                    transfer(count.byLot(Tie.Question.SURPLUS, count.highest(pending)));
                }
            }
            if (count.vacancies() > 0 && !count.hopefuls().isEmpty()) {
                count.electTheRest("no more candidates are left than seats: " + count.vacancies());
            }
        }

        private void initialize() {
            quota.accept(count);
            count.open(Stage.What.FIRST_PREFERENCES, List.of(), "each paper counts 1 for its first preference");
            piles.firstPreferences(BigDecimal.ONE.setScale(DECIMALS), 0);
            electWinners();
            count.close();
        }

        /// B.1: each hopeful candidate with at least the quota is elected, the transfer of his surplus
        /// pending.
        private void electWinners() {
            var before = count.elected();
            count.electThoseWithTheQuota(count::byLot);
            count.elected().stream().filter(c -> !before.contains(c)).forEach(pending::add);
        }

        /// B.3: the largest surplus, possibly zero, is transferred.
        private void transfer(int from) {
            var votes = count.votes[from];
            var surplus = votes.subtract(count.quota);
            count.open(
                    Stage.What.SURPLUS,
                    List.of(from),
                    "the largest surplus: " + votes + " - " + count.quota + " = " + surplus);
            pending.remove(/* element */ (Integer) from);
            var moved = count.zero();
            for (var parcel : piles.table().take(from)) {
                var weight = quotient(parcel.value().multiply(surplus), votes, DECIMALS);
                moved = moved.add(piles.move(from, parcel, weight, piles.hopeful(), 0));
            }
            var lost = surplus.subtract(moved);
            count.votes[from] = count.zero().add(count.quota);
            count.nonTransferable = count.nonTransferable.add(lost);
            count.tellLost(lost);
            electWinners();
            count.close();
        }

        /// B.4: the lowest is defeated; his papers move unless the count is complete without him.
        private void defeat(int candidate) {
            count.open(Stage.What.EXCLUSION, List.of(candidate), "no surplus is left; " + count.whyExcluded(candidate));
            count.exclude(candidate);
            if (!complete()) {
                piles.moveAll(candidate, piles.hopeful(), 0);
                electWinners();
            }
            count.close();
        }

        /// D.3: all seats are filled, or no more candidates are left than seats.
        private boolean complete() {
            return count.vacancies() == 0 || count.hopefuls().size() <= count.vacancies();
        }
    }
}
