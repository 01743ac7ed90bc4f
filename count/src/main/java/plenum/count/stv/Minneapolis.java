package plenum.count.stv;

import static plenum.count.stv.Scrutiny.quotient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Tie;
import plenum.count.transcript.Transcript;

/// The single transferable vote of Minneapolis: Code of Ordinances, title 8.5, chapter 167.
///
/// In each round those who mathematically cannot be elected are defeated together; only when there are
/// none, the largest surplus is transferred; only when there is none, the lowest is defeated. Who
/// stands exactly on the threshold has no surplus and goes on receiving. Overvotes, undervotes and
/// repeated names are skipped. What rounding takes from a surplus stays with the elected. Ties are
/// decided by lot.
public record Minneapolis() implements RankedRule {
    private static final int DECIMALS = 4;

    @Override
    public String id() {
        return "minneapolis";
    }

    @Override
    public String title() {
        return "Single transferable vote, Minneapolis";
    }

    @Override
    public String source() {
        return "Minneapolis Code of Ordinances, title 8.5, chapter 167";
    }

    @Override
    public String proof() {
        return "official: Minneapolis 2013, three contests, every round to four decimals";
    }

    @Override
    public Treatment treatment() {
        return Treatment.PASS_OVER;
    }

    @Override
    public Transcript count(Papers papers, int seats, Lots lots) {
        var count = new Scrutiny(this, papers, seats, lots, DECIMALS);
        return count.transcript(() -> new Steps(count).run());
    }

    /// The count itself.
    private static final class Steps {
        private final Scrutiny count;
        private final Piles piles;

        Steps(Scrutiny count) {
            this.count = count;
            this.piles = new Piles(count);
        }

        void run() {
            count.quotaOfDroop();
            count.open(
                    Stage.What.FIRST_PREFERENCES, List.of(), "each ballot counts 1 for its highest-ranked candidate");
            piles.firstPreferences(BigDecimal.ONE.setScale(DECIMALS), 0);
            electIfComplete();
            count.close();
            while (count.vacancies() > 0 && !count.hopefuls().isEmpty()) {
                next();
            }
        }

        private void next() {
            var hopeless = hopeless();
            var surpluses = surpluses();
            if (count.hopefuls().size() <= count.vacancies()) {
                count.electTheRest("no more candidates are left than seats: " + count.vacancies());
            } else if (!hopeless.isEmpty()) {
                defeat(hopeless, "mathematically impossible to be elected");
            } else if (!surpluses.isEmpty()) {
                transfer(count.byLot(Tie.Question.SURPLUS, count.highest(surpluses)));
            } else {
                var loser = count.byLot(Tie.Question.EXCLUSION, count.lowest(count.hopefuls()));
                defeat(List.of(loser), "no surplus is left; the fewest votes: " + count.votes[loser]);
            }
        }

        /// As many candidates have at least the threshold as there are seats: they are elected.
        private void electIfComplete() {
            var reached = count.byVotes(count.hopefuls()).stream()
                    .filter(candidate -> count.votes[candidate].compareTo(count.quota) >= 0)
                    .toList();
            if (reached.size() == count.vacancies()) {
                reached.forEach(count::elect);
            }
        }

        /// Those who have more than the threshold.
        private List<Integer> surpluses() {
            return count.hopefuls().stream()
                    .filter(candidate -> count.votes[candidate].compareTo(count.quota) > 0)
                    .toList();
        }

        /// The largest group of the lowest whose votes, with all surpluses, are fewer than those of the
        /// next above them; in the first round of defeats the undeclared write-ins in any case. As many
        /// as there are seats are left.
        private List<Integer> hopeless() {
            var upwards = count.byVotes(count.hopefuls()).reversed();
            var together = surpluses().stream()
                    .map(candidate -> count.votes[candidate].subtract(count.quota))
                    .reduce(count.zero(), BigDecimal::add);
            var group = 0;
            for (var size = 1; size <= upwards.size() - count.vacancies(); size++) {
                together = together.add(count.votes[upwards.get(size - 1)]);
                if (size < upwards.size() && together.compareTo(count.votes[upwards.get(size)]) < 0) {
                    group = size;
                }
            }
            var hopeless = new ArrayList<>(upwards.subList(0, group));
            if (upwards.size() > count.vacancies() + group) {
                upwards.stream()
                        .filter(candidate -> isUndeclared(candidate) && !hopeless.contains(candidate))
                        .forEach(hopeless::add);
            }
            return hopeless.stream().sorted().toList();
        }

        private boolean isUndeclared(int candidate) {
            var name = count.name(candidate).toLowerCase(Locale.ROOT);
            return name.equals("uwi") || name.startsWith("undeclared write-in");
        }

        /// The ballots of the defeated go to the next candidate who is neither defeated nor above the
        /// threshold, unless those who are left fill the seats.
        private void defeat(List<Integer> losers, String why) {
            count.open(Stage.What.EXCLUSION, losers, why);
            var open = continuing();
            losers.forEach(count::exclude);
            losers.forEach(loser -> open[loser] = false);
            if (count.hopefuls().size() == count.vacancies()) {
                count.byVotes(count.hopefuls()).forEach(count::elect);
            } else {
                losers.forEach(loser -> piles.moveAll(loser, open, 0));
                electIfComplete();
            }
            count.close();
        }

        /// The surplus fraction is surplus ÷ votes, a ballot's new value its value × the fraction, both
        /// to four decimals, ignoring what is left.
        private void transfer(int from) {
            var votes = count.votes[from];
            var surplus = votes.subtract(count.quota);
            var fraction = quotient(surplus, votes, DECIMALS);
            count.open(
                    Stage.What.SURPLUS,
                    List.of(from),
                    "the largest surplus: " + surplus + " of " + votes + " votes, a fraction of " + fraction);
            var open = continuing();
            count.elect(from);
            for (var parcel : piles.table().take(from)) {
                var value = parcel.value().multiply(fraction).setScale(DECIMALS, RoundingMode.DOWN);
                count.votes[from] = count.votes[from].subtract(piles.move(from, parcel, value, open, 0));
            }
            count.tellLost(count.votes[from].subtract(count.quota));
            electIfComplete();
            count.close();
        }

        /// Those who may receive: not defeated, and without a surplus.
        private boolean[] continuing() {
            var open = piles.hopeful();
            surpluses().forEach(candidate -> open[candidate] = false);
            return open;
        }
    }
}
