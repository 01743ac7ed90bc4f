package plenum.count.stv;

import java.math.BigDecimal;
import java.util.List;
import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Tie;
import plenum.count.transcript.Transcript;

/// Instant run-off for one seat (alternative vote; Robert's Rules of Order, "preferential voting"):
/// whoever has more than half of the papers that still count is elected; else the lowest is excluded
/// and his papers go on.
///
/// Whoever of several equals is excluded is decided by lot. For more than one seat the run-off is held
/// for each in turn, on all papers, as if the elected had not stood.
public record InstantRunoff() implements RankedRule {
    @Override
    public String id() {
        return "irv";
    }

    @Override
    public String title() {
        return "Instant run-off";
    }

    @Override
    public String source() {
        return "Robert's Rules of Order, preferential voting";
    }

    @Override
    public String proof() {
        return "official: Ireland, President 1990; Burlington 2009 (winner). Peers: open-rcv-tests, nine scenarios of"
                + " RCTab";
    }

    @Override
    public Treatment treatment() {
        return Treatment.STOP_AT_OVERVOTE;
    }

    @Override
    public Transcript count(Papers papers, int seats, Lots lots) {
        var count = new Scrutiny(this, papers, seats, lots, 0);
        return count.transcript(() -> new Steps(count).run());
    }

    /// The count itself.
    private static final class Steps {
        private final Scrutiny count;
        private Piles piles;

        Steps(Scrutiny count) {
            this.count = count;
            this.piles = new Piles(count);
        }

        void run() {
            majority(count.valid);
            while (true) {
                var before = count.elected().size();
                firstPreferences();
                while (count.elected().size() == before) {
                    excludeTheLowest();
                }
                if (count.vacancies() == 0 || count.elected().size() == count.candidates) {
                    return;
                }
                count.beginNextSeat();
                piles = new Piles(count);
            }
        }

        private void firstPreferences() {
            var again = count.elected().isEmpty()
                    ? "each paper counts for its first preference"
                    : "the next seat: each paper counts for its first preference among those not elected";
            var what = count.elected().isEmpty() ? Stage.What.FIRST_PREFERENCES : Stage.What.RESTART;
            count.open(what, List.of(), again);
            piles.firstPreferences(BigDecimal.ONE, 0);
            settle();
        }

        private void excludeTheLowest() {
            var loser = count.byLot(Tie.Question.EXCLUSION, count.lowest(count.hopefuls()));
            count.open(
                    Stage.What.EXCLUSION,
                    List.of(loser),
                    "nobody has more than half; the fewest votes: " + count.votes[loser]);
            count.exclude(loser);
            piles.moveAll(loser, piles.hopeful(), 0);
            settle();
        }

        /// Elects whoever has more than half of the papers that still count, or is the only one left.
        private void settle() {
            majority(count.activeVotes().longValueExact());
            count.tellQuota();
            var leader = count.byVotes(count.hopefuls()).getFirst();
            if (count.votes[leader].compareTo(count.quota) >= 0
                    || count.hopefuls().size() == 1) {
                count.elect(leader);
            }
            count.close();
        }

        private void majority(long active) {
            var more = active / 2 + 1;
            count.quota(
                    BigDecimal.valueOf(more), "more than half of " + active + ": ⌊" + active + " ÷ 2⌋ + 1 = " + more);
        }
    }
}
