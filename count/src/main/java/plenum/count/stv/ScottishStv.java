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

/// The single transferable vote of Scottish local elections: Scottish Local Government Elections Order
/// 2007 (SSI 2007 No. 42), schedule 1, rules 45 to 52; the same in the Order of 2011 (SSI 2011 No.
/// 399).
///
/// All papers of an elected candidate are transferred, each at its own value times surplus ÷ votes
/// ("weighted inclusive Gregory"), to five decimals.
public record ScottishStv() implements RuleWithQuotas {
    private static final int DECIMALS = 5;

    @Override
    public String id() {
        return "scottish-stv";
    }

    @Override
    public String title() {
        return "Single transferable vote, Scottish local elections";
    }

    @Override
    public String source() {
        return "SSI 2007 No. 42, schedule 1, rules 45-52";
    }

    @Override
    public String proof() {
        return "official: Glasgow, Dennistoun 2022, two surpluses, every count to the whole votes that were printed";
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
        private final Piles piles;
        private final Set<Integer> transferred = new HashSet<>();

        Steps(Scrutiny count) {
            this.count = count;
            this.piles = new Piles(count);
        }

        void run() {
            firstPreferences();
            while (count.vacancies() > 0 && !count.hopefuls().isEmpty()) {
                var surpluses = surpluses();
                if (count.hopefuls().size() <= count.vacancies()) {
                    lastVacancies();
                } else if (surpluses.isEmpty()) {
                    exclude(count.backwards(Tie.Question.EXCLUSION, count.lowest(count.excludable())));
                } else {
                    transfer(count.backwards(Tie.Question.SURPLUS, count.highest(surpluses)));
                }
            }
        }

        /// Rules 45 to 47: the papers are sorted by first preference, the quota is the whole number
        /// above valid papers ÷ (seats + 1), and whoever has it is elected.
        private void firstPreferences() {
            count.quotaOfDroop();
            count.open(Stage.What.FIRST_PREFERENCES, List.of(), "each paper counts 1 for its first preference");
            piles.firstPreferences(BigDecimal.ONE.setScale(DECIMALS), 0);
            count.electThoseWithTheQuota(count::backwards);
            count.close();
        }

        /// Those elected whose votes exceed the quota and have not been transferred, rule 48(1).
        private List<Integer> surpluses() {
            return count.elected().stream()
                    .filter(candidate -> !transferred.contains(candidate))
                    .filter(candidate -> count.votes[candidate].compareTo(count.quota) > 0)
                    .toList();
        }

        /// Rule 48(3): the new value of a paper is surplus × its value when received ÷ votes, to five
        /// decimals, any remainder ignored. Rule 49: the largest surplus goes first; of equal ones that
        /// of the candidate who had more votes at the most recent stage at which they differed, else by
        /// lot.
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
            count.electThoseWithTheQuota(count::backwards);
            count.close();
        }

        /// Rules 50 and 51: without a surplus to transfer, the candidate with the fewest votes is
        /// excluded; of equal ones the one who had fewer at the most recent stage at which they
        /// differed, else by lot. The papers go on at the values they have.
        private void exclude(int candidate) {
            count.open(Stage.What.EXCLUSION, List.of(candidate), "no surplus is left; " + count.whyExcluded(candidate));
            count.exclude(candidate);
            piles.moveAll(candidate, piles.hopeful(), 0);
            count.electThoseWithTheQuota(count::backwards);
            count.close();
        }

        /// Rule 52: as many continuing candidates as vacancies are elected, and nothing more is
        /// transferred.
        private void lastVacancies() {
            count.electTheRest("no more candidates are left than seats: " + count.vacancies());
        }
    }
}
