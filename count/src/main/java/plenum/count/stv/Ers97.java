package plenum.count.stv;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/// The rules of the Electoral Reform Society: R.A. Newland, F.S. Britton, How to conduct an election by
/// the single transferable vote, third edition, 1997; section 5.
///
/// Votes and values have two decimals. Experimental: no published count is at hand. Where a group is
/// excluded together, whoever has as many votes as the next above stays in.
public record Ers97() implements RuleWithQuotas {
    private static final int DECIMALS = 2;

    @Override
    public String id() {
        return "ers97";
    }

    @Override
    public String title() {
        return "Single transferable vote, Electoral Reform Society 1997";
    }

    @Override
    public String source() {
        return "Newland and Britton, third edition (1997), section 5";
    }

    @Override
    public String proof() {
        return "one peer: OpenSTV's printout, UCL 2021 (quota and one surplus); the later stages are experimental, a second"
                + " implementation here agrees at every stage";
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

        void run() {
            quota(BigDecimal.valueOf(count.valid));
            count.open(Stage.What.FIRST_PREFERENCES, List.of(), "each paper counts 1 for its first preference");
            piles.firstPreferences(BigDecimal.ONE.setScale(DECIMALS), batch);
            close();
            while (count.vacancies() > 0 && !count.hopefuls().isEmpty()) {
                if (count.hopefuls().size() <= count.vacancies()) {
                    count.electTheRest("no more candidates are left than seats: " + count.vacancies());
                } else if (waiting.isEmpty() || deferred()) {
                    exclude();
                } else {
                    transfer(count.forwards(Tie.Question.SURPLUS, count.highest(waiting)));
                }
            }
        }

        /// 5.1.5: votes ÷ (seats + 1) to two decimals, rounded up unless it is exact.
        private void quota(BigDecimal active) {
            var quota = active.divide(BigDecimal.valueOf(count.seats + 1L), DECIMALS, RoundingMode.UP);
            count.quota(quota, active + " ÷ (" + count.seats + " + 1), rounded up to two decimals = " + quota);
        }

        private void close() {
            while (count.vacancies() > 0 && electsNext()) {
                waiting.removeIf(candidate -> count.votes[candidate].compareTo(count.quota) <= 0);
            }
            count.tellQuota();
            count.close();
            batch++;
        }

        /// 5.1.7: the highest is elected if he has the quota, or the votes that are active ÷ (seats
        /// left + 1). 5.6.2: where fewer seats are left than equals whom no earlier point tells apart,
        /// none of them is elected yet.
        private boolean electsNext() {
            if (count.electable().isEmpty()) {
                return false;
            }
            var highest = count.highest(count.electable());
            var votes = count.votes[highest.getFirst()];
            var share = votes.multiply(BigDecimal.valueOf(count.vacancies() + 1L));
            var reached = votes.compareTo(count.quota) >= 0 || share.compareTo(activeVotes()) >= 0;
            if (!reached || votes.signum() == 0) {
                return false;
            }
            var chosen =
                    count.forwardsOrNobody(highest, highest.size() <= count.vacancies() && count.fitTogether(highest));
            if (chosen < 0) {
                return false;
            }
            count.elect(chosen);
            waiting.add(chosen);
            return count.hopefuls().size() > 0;
        }

        /// The votes of all who are left, and the surpluses that wait.
        private BigDecimal activeVotes() {
            return count.activeVotes().add(surpluses());
        }

        private BigDecimal surpluses() {
            return count.sum(waiting).subtract(count.quota.multiply(BigDecimal.valueOf(waiting.size())));
        }

        /// 5.2.2: the surpluses wait if they are no more than the gap between the two lowest, or
        /// between a group that can be excluded together and the next above.
        private boolean deferred() {
            if (!count.doomed().isEmpty()) {
                return true;
            }
            var upwards = count.byVotes(count.excludable()).reversed();
            var together = surpluses();
            for (var size = 1; size < upwards.size() && count.canSpare(upwards.subList(0, size)); size++) {
                together = together.add(count.votes[upwards.get(size - 1)]);
                if (together.compareTo(count.votes[upwards.get(size)]) <= 0) {
                    return true;
                }
            }
            return false;
        }

        /// 5.3: of the papers last received the transferable ones move, at surplus ÷ their number to
        /// two decimals, but at no more than they were worth.
        private void transfer(int from) {
            var surplus = count.votes[from].subtract(count.quota);
            waiting.remove(/* element */ (Integer) from);
            count.open(Stage.What.SURPLUS, List.of(from), "the largest surplus: " + surplus);
            piles.moveLastReceived(from, surplus, batch);
            close();
        }

        /// 5.2.5 and 5.4: as many as possible are excluded together; their papers move by value, the
        /// highest first, and after each value those who have enough are elected. 5.4.8: as long as
        /// nobody is elected, the quota falls with the votes that are lost. 5.5.1: if as many are left
        /// as seats, nothing moves.
        private void exclude() {
            var group = group();
            var why = group.size() == 1
                    ? count.whyExcluded(group.getFirst())
                    : "together no more votes than the next: " + count.sum(group);
            group.forEach(count::exclude);
            var parcels = new ArrayList<Parcel>();
            var owners = new ArrayList<Integer>();
            if (count.hopefuls().size() > count.vacancies()) {
                for (var candidate : group) {
                    for (var parcel : piles.table().take(candidate)) {
                        parcels.add(parcel);
                        owners.add(candidate);
                    }
                }
            }
            var values = parcels.stream()
                    .map(Parcel::value)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            if (values.isEmpty()) {
                count.open(Stage.What.EXCLUSION, group, why);
                close();
            }
            for (var value : values) {
                if (count.vacancies() > 0) {
                    count.open(Stage.What.EXCLUSION, group, why + "; the papers of value " + value);
                    for (var i = 0; i < parcels.size(); i++) {
                        if (parcels.get(i).value().compareTo(value) == 0) {
                            var owner = owners.get(i);
                            var moved = piles.move(owner, parcels.get(i), value, piles.hopeful(), batch);
                            count.votes[owner] = count.votes[owner].subtract(moved);
                        }
                    }
                    if (count.elected().isEmpty()) {
                        quota(count.activeVotes().add(count.sum(group)));
                    }
                    close();
                }
            }
        }

        private List<Integer> group() {
            var upwards = count.byVotes(count.excludable()).reversed();
            var together = surpluses();
            var group = 1;
            for (var size = 1; size < upwards.size() && count.canSpare(upwards.subList(0, size)); size++) {
                var last = count.votes[upwards.get(size - 1)];
                var next = count.votes[upwards.get(size)];
                together = together.add(last);
                if (together.compareTo(next) <= 0 && last.compareTo(next) < 0) {
                    group = size;
                }
            }
            return group > 1
                    ? upwards.subList(0, group).stream().sorted().toList()
                    : List.of(count.forwards(Tie.Question.EXCLUSION, count.lowest(count.excludable())));
        }
    }
}
