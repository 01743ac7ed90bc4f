package plenum.count.stv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.quotas.Quotas;
import plenum.count.stv.Table.Parcel;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Tie;
import plenum.count.transcript.Transcript;

/// Local elections in Northern Ireland: Local Elections (Northern Ireland) Order 1985, rules 46 to 52.
///
/// Values have two decimals. Experimental: no published count is at hand, and the Order was read in
/// excerpts, which do not say whether somebody is elected between the values at which excluded papers
/// move: here only after the last.
public record NorthernIreland() implements RuleWithQuotas {
    private static final int DECIMALS = 2;

    @Override
    public String id() {
        return "ni-stv";
    }

    @Override
    public String title() {
        return "Single transferable vote, Northern Ireland local elections";
    }

    @Override
    public String source() {
        return "Local Elections (Northern Ireland) Order 1985, rules 46-52";
    }

    @Override
    public String proof() {
        return "none from outside: experimental; a second implementation here agrees at every stage";
    }

    @Override
    public Treatment treatment() {
        return Treatment.STOP;
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
        private final List<Integer> waiting = new ArrayList<>();
        private int batch;

        Steps(Scrutiny count) {
            this.count = count;
            this.piles = new Piles(count);
        }

        /// Rule 48(3): for one seat nobody is elected by the quota before exclusions; rule 52(2) then
        /// elects him who has it, since it is more than all others have.
        void run() {
            count.quotaOfDroop();
            count.open(Stage.What.FIRST_PREFERENCES, List.of(), "each paper counts 1 for its first preference");
            piles.firstPreferences(BigDecimal.ONE.setScale(DECIMALS), batch);
            close();
            while (count.vacancies() > 0 && !count.hopefuls().isEmpty()) {
                next();
            }
        }

        private void next() {
            var leader = leaderOfTheRest();
            if (count.hopefuls().size() <= count.vacancies()) {
                count.electTheRest("no more candidates are left than seats: " + count.vacancies());
            } else if (leader >= 0) {
                count.open(
                        Stage.What.LAST_SEATS, List.of(), "no fewer votes than all others and all surpluses together");
                count.elect(leader);
                count.close();
            } else if (waiting.isEmpty() || changesNothing()) {
                exclude();
            } else {
                transfer(count.forwards(Tie.Question.SURPLUS, count.highest(waiting)));
            }
        }

        /// Rule 48: the quota elects at the end of a stage.
        private void close() {
            while (count.seats > 1
                    && count.vacancies() > 0
                    && !count.withTheQuota().isEmpty()) {
                var candidate = count.next(count.highest(count.withTheQuota()), count::forwards);
                count.elect(candidate);
                if (count.votes[candidate].compareTo(count.quota) > 0) {
                    waiting.add(candidate);
                }
            }
            count.close();
            batch++;
        }

        /// Rule 52(2): for the last seat, the candidate with at least as many votes as all others and
        /// the surpluses that wait; -1 if there is none, or if two have the same.
        private int leaderOfTheRest() {
            var highest = count.highest(count.electable());
            var leader = highest.getFirst();
            var rest = count.activeVotes().subtract(count.votes[leader]).add(surpluses());
            var alone = count.vacancies() == 1 && highest.size() == 1;
            return alone && count.votes[leader].compareTo(rest) >= 0 ? leader : -1;
        }

        private BigDecimal surpluses() {
            return count.sum(waiting).subtract(count.quota.multiply(BigDecimal.valueOf(waiting.size())));
        }

        /// Rule 49(10): the surpluses are less than the gap between the lowest, or a group of them, and
        /// the next.
        private boolean changesNothing() {
            if (!count.doomed().isEmpty()) {
                return true;
            }
            var upwards = count.byVotes(count.excludable()).reversed();
            var together = surpluses();
            for (var size = 1; size < upwards.size() && count.canSpare(upwards.subList(0, size)); size++) {
                together = together.add(count.votes[upwards.get(size - 1)]);
                if (together.compareTo(count.votes[upwards.get(size)]) < 0) {
                    return true;
                }
            }
            return false;
        }

        /// Rule 49: of the sub-parcel last received the transferable papers move, at surplus ÷ their
        /// number to two decimals, but at no more than they were worth (49(7)).
        private void transfer(int from) {
            var surplus = count.votes[from].subtract(count.quota);
            waiting.remove(/* element */ (Integer) from);
            count.open(Stage.What.SURPLUS, List.of(from), "the largest surplus: " + surplus);
            piles.moveLastReceived(from, surplus, batch);
            close();
        }

        /// Rule 51: the lowest is excluded, or several whose votes with all surpluses are less than the
        /// next has (51(12)); their papers move by value, the highest first.
        private void exclude() {
            var group = group();
            var why = group.size() == 1
                    ? count.whyExcluded(group.getFirst())
                    : "together fewer votes than the next: " + count.sum(group);
            count.open(Stage.What.EXCLUSION, group, why);
            group.forEach(count::exclude);
            var parcels = new ArrayList<Held>();
            group.forEach(owner -> piles.table().take(owner).forEach(parcel -> parcels.add(new Held(owner, parcel))));
            parcels.sort(
                    Comparator.comparing((Held held) -> held.parcel().value()).reversed());
            for (var held : parcels) {
                var owner = held.owner();
                var moved = piles.move(owner, held.parcel(), held.parcel().value(), piles.hopeful(), batch);
                count.votes[owner] = count.votes[owner].subtract(moved);
            }
            close();
        }

        private record Held(int owner, Parcel parcel) {}

        private List<Integer> group() {
            var upwards = count.byVotes(count.excludable()).reversed();
            var together = surpluses();
            var group = 1;
            for (var size = 1; size < upwards.size() && count.canSpare(upwards.subList(0, size)); size++) {
                together = together.add(count.votes[upwards.get(size - 1)]);
                if (together.compareTo(count.votes[upwards.get(size)]) < 0) {
                    group = size;
                }
            }
            return group > 1
                    ? upwards.subList(0, group).stream().sorted().toList()
                    : List.of(count.forwards(Tie.Question.EXCLUSION, count.lowest(count.excludable())));
        }
    }
}
