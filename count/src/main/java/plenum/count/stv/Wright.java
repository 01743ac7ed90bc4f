package plenum.count.stv;

import static plenum.count.stv.Scrutiny.quotient;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.quotas.Quotas;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Tie;
import plenum.count.transcript.Transcript;

/// Wright's system: after every exclusion the count begins again from the first preferences, as if the
/// excluded had not stood, with a quota of the papers that still name somebody.
///
/// Within each pass surpluses are transferred by the weighted inclusive Gregory method, the largest
/// first, to those not yet elected; who is elected is settled by the last pass. The quota is ⌊papers ÷
/// (seats + 1)⌋ + 1. The system does not say how many decimals a paper's value has, nor how ties are
/// broken: here eight, and the most recent stage of the pass at which the votes differed, then a lot.
public record Wright() implements RuleWithQuotas {
    private static final int DECIMALS = 8;

    @Override
    public String id() {
        return "wright";
    }

    @Override
    public String title() {
        return "Wright system, the count begins again after each exclusion";
    }

    @Override
    public String source() {
        return "Wright system (A. van der Craats); decimals and ties are ours";
    }

    @Override
    public String proof() {
        return "none from outside: experimental; a second implementation here agrees at every stage";
    }

    @Override
    public Treatment treatment() {
        return Treatment.STOP_AT_OVERVOTE;
    }

    @Override
    public Transcript count(Papers papers, int seats, Quotas quotas, Lots lots) {
        var count = new Scrutiny(this, papers, seats, quotas, lots, DECIMALS);
        return count.transcript(() -> new Steps(count).run());
    }

    /// The count itself.
    private static final class Steps {
        private final Scrutiny count;
        private final Set<Integer> transferred = new HashSet<>();
        private Piles piles;

        Steps(Scrutiny count) {
            this.count = count;
            this.piles = new Piles(count);
        }

        void run() {
            firstPreferences(Stage.What.FIRST_PREFERENCES, List.of(), "each paper counts 1 for its first preference");
            while (count.vacancies() > 0 && !count.hopefuls().isEmpty()) {
                var surpluses = surpluses();
                if (count.hopefuls().size() <= count.vacancies()) {
                    count.electTheRest("no more candidates are left than seats: " + count.vacancies());
                } else if (surpluses.isEmpty()) {
                    exclude(count.backwardsInPass(Tie.Question.EXCLUSION, count.lowest(count.excludable())));
                } else {
                    transfer(count.backwardsInPass(Tie.Question.SURPLUS, count.highest(surpluses)));
                }
            }
        }

        private void firstPreferences(Stage.What what, List<Integer> of, String why) {
            transferred.clear();
            piles = new Piles(count);
            count.open(what, of, why);
            piles.firstPreferences(BigDecimal.ONE.setScale(DECIMALS), 0);
            var live = count.activeVotes().toBigInteger().longValueExact();
            var whole = live / (count.seats + 1L) + 1;
            count.quota(BigDecimal.valueOf(whole), "⌊" + live + " ÷ (" + count.seats + " + 1)⌋ + 1 = " + whole);
            count.tellQuota();
            count.nonTransferable =
                    BigDecimal.valueOf(count.valid).setScale(DECIMALS).subtract(count.activeVotes());
            count.electThoseWithTheQuota(count::backwardsInPass);
            count.close();
        }

        private List<Integer> surpluses() {
            return count.elected().stream()
                    .filter(candidate -> !transferred.contains(candidate))
                    .filter(candidate -> count.votes[candidate].compareTo(count.quota) > 0)
                    .toList();
        }

        private void transfer(int from) {
            var votes = count.votes[from];
            var surplus = votes.subtract(count.quota);
            count.open(
                    Stage.What.SURPLUS,
                    List.of(from),
                    "the largest surplus: " + votes + " - " + count.quota + " = " + surplus);
            transferred.add(from);
            var moved = count.zero();
            for (var parcel : piles.table().take(from)) {
                var value = quotient(surplus.multiply(parcel.value()), votes, DECIMALS);
                moved = moved.add(piles.move(from, parcel, value, piles.hopeful(), 0));
            }
            var lost = surplus.subtract(moved);
            count.votes[from] = count.zero().add(count.quota);
            count.nonTransferable = count.nonTransferable.add(lost);
            count.tellLost(lost);
            count.electThoseWithTheQuota(count::backwardsInPass);
            count.close();
        }

        private void exclude(int candidate) {
            var why = count.whyExcluded(candidate);
            count.exclude(candidate);
            count.beginPass();
            firstPreferences(
                    Stage.What.RESTART,
                    List.of(candidate),
                    "no surplus is left; " + why + "; the count begins again without them");
        }
    }
}
