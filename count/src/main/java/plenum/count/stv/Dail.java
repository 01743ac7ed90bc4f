package plenum.count.stv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.quotas.Quotas;
import plenum.count.stv.Table.Parcel;
import plenum.count.transcript.Exact;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Tie;
import plenum.count.transcript.Transcript;
import plenum.count.transcript.Transfer;
import plenum.count.transcript.Transfer.Share;

/// Dáil Éireann: Electoral Act 1992, sections 118 to 128. Papers move whole; of a surplus, those last
/// filed.
///
/// So the order of the papers matters: that of the file must be the one in which they were mixed and
/// filed. A quarter of the quota is what a candidate needs to have expenses paid back, and nobody is
/// denied the chance of reaching it. Experimental: the Act was read in excerpts; fractions that are
/// equal go by the larger sub-parcel, then by lot.
public record Dail() implements RuleWithQuotas {
    @Override
    public String id() {
        return "dail";
    }

    @Override
    public String title() {
        return "Single transferable vote, Dáil Éireann";
    }

    @Override
    public String source() {
        return "Electoral Act 1992 (Ireland), sections 118-128";
    }

    @Override
    public String proof() {
        return "official: Ireland, President 1990, which has exclusions only; surpluses are experimental, a second"
                + " implementation here agrees at every stage";
    }

    @Override
    public Treatment treatment() {
        return Treatment.STOP;
    }

    @Override
    public Transcript count(Papers papers, int seats, Quotas quotas, Lots lots) {
        var count = new Scrutiny(this, papers.singly(), seats, quotas, lots, 0);
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
            count.quotaOfDroop();
            count.open(Stage.What.FIRST_PREFERENCES, List.of(), "each paper counts for its first preference");
            piles.firstPreferences(BigDecimal.ONE, batch);
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
                count.open(Stage.What.LAST_SEATS, List.of(), "more votes than all others and all surpluses together");
                count.elect(leader);
                count.close();
            } else if (worthTransferring()) {
                transfer(count.forwards(Tie.Question.SURPLUS, count.highest(waiting)));
            } else {
                exclude();
            }
        }

        /// Section 124(2): for one seat, the candidate with more votes than all others and the
        /// surpluses; -1 if none.
        private int leaderOfTheRest() {
            var leader = count.byVotes(count.electable()).getFirst();
            var rest = count.activeVotes().subtract(count.votes[leader]).add(surpluses());
            return count.vacancies() == 1 && count.votes[leader].compareTo(rest) > 0 ? leader : -1;
        }

        private void close() {
            while (count.vacancies() > 0 && !count.withTheQuota().isEmpty()) {
                var candidate = count.next(count.highest(count.withTheQuota()), count::forwards);
                count.elect(candidate);
                if (count.votes[candidate].compareTo(count.quota) > 0) {
                    waiting.add(candidate);
                }
            }
            count.close();
            batch++;
        }

        private BigDecimal surpluses() {
            return count.sum(waiting).subtract(count.quota.multiply(BigDecimal.valueOf(waiting.size())));
        }

        /// Whether the surpluses that wait could elect somebody, save the lowest from being the lowest,
        /// or lift somebody to a quarter of the quota.
        private boolean worthTransferring() {
            if (waiting.isEmpty() || !count.doomed().isEmpty()) {
                return false;
            }
            var together = surpluses();
            var upwards = count.byVotes(count.excludable()).reversed();
            var lowest = count.votes[upwards.getFirst()];
            var highest = count.byVotes(count.electable()).getFirst();
            var elects = count.votes[highest].add(together).compareTo(count.quota) >= 0;
            var saves = upwards.size() > 1 && lowest.add(together).compareTo(count.votes[upwards.get(1)]) >= 0;
            return elects
                    || saves
                    || count.hopefuls().stream().anyMatch(candidate -> canReachAQuarter(candidate, together));
        }

        /// Whether a candidate who has no quarter of the quota would have it with so many votes more.
        private boolean canReachAQuarter(int candidate, BigDecimal more) {
            return !hasAQuarter(count.votes[candidate]) && hasAQuarter(count.votes[candidate].add(more));
        }

        private boolean hasAQuarter(BigDecimal votes) {
            return votes.multiply(BigDecimal.valueOf(4)).compareTo(count.quota) > 0;
        }

        /// Section 121: of the sub-parcel last received, all transferable papers if there are no more
        /// than the surplus; else of each next preference its share, the papers last filed.
        private void transfer(int from) {
            var surplus = count.votes[from].subtract(count.quota).longValueExact();
            waiting.remove(/* element */ (Integer) from);
            var last = piles.table().held(from).getLast();
            piles.table().take(from, last);
            count.open(
                    Stage.What.SURPLUS,
                    List.of(from),
                    "the largest surplus: " + surplus + " of the " + last.papers() + " papers last received");
            var sorted = piles.table().sort(last, piles.hopeful());
            var moving = surplus < sorted.transferable() ? shares(sorted, surplus) : all(sorted);
            var shares = new ArrayList<Share>();
            var moved = 0L;
            for (var candidate = 0; candidate < count.candidates; candidate++) {
                var part = sorted.to().get(candidate);
                if (part.papers() > 0) {
                    var split = piles.table().split(part, part.papers() - moving[candidate]);
                    piles.table().give(from, split.getFirst(), BigDecimal.ONE, last.batch());
                    piles.receive(candidate, split.getLast(), BigDecimal.ONE, batch);
                    shares.add(piles.share(candidate, moving[candidate], BigDecimal.ONE));
                    moved += moving[candidate];
                }
            }
            var ineffective = surplus - moved;
            count.votes[from] = count.quota;
            count.nonTransferable = count.nonTransferable.add(BigDecimal.valueOf(ineffective));
            var one = Exact.of(BigDecimal.ONE);
            count.tell(new Transfer(
                    from,
                    last.papers(),
                    one,
                    one,
                    shares,
                    new Share(-1, ineffective, Exact.of(BigDecimal.valueOf(ineffective)))));
            close();
        }

        private long[] all(Table.Sorted sorted) {
            return sorted.to().stream().mapToLong(Parcel::papers).toArray();
        }

        /// Papers × surplus ÷ transferable papers; what the fractions leave over goes to the largest of
        /// them.
        private long[] shares(Table.Sorted sorted, long surplus) {
            var all = BigDecimal.valueOf(sorted.transferable());
            var shares = new long[count.candidates];
            var fractions = new BigDecimal[count.candidates];
            var left = surplus;
            for (var candidate = 0; candidate < shares.length; candidate++) {
                var papers = BigDecimal.valueOf(sorted.to().get(candidate).papers());
                var parts = papers.multiply(BigDecimal.valueOf(surplus)).divideAndRemainder(all);
                shares[candidate] = parts[0].longValueExact();
                fractions[candidate] = parts[1];
                left -= shares[candidate];
            }
            var order = Comparator.comparing((Integer candidate) -> fractions[candidate])
                    .thenComparingLong(candidate -> sorted.to().get(candidate).papers());
            var open = new ArrayList<>(IntStream.range(0, shares.length)
                    .filter(c -> fractions[c].signum() > 0)
                    .boxed()
                    .toList());
            for (; left > 0; left--) {
                var largest = open.stream().max(order).orElseThrow();
                var equal = open.stream()
                        .filter(c -> order.compare(c, largest) == 0)
                        .toList();
                var next = equal.size() <= left ? equal.getFirst() : count.byLot(Tie.Question.PAPER, equal);
                shares[next]++;
                open.remove(/* element */ (Integer) next);
            }
            return shares;
        }

        /// Section 123: the lowest is excluded; with him those above him who together with all
        /// surpluses have fewer votes than the next, if none of them could reach a quarter of the
        /// quota.
        private void exclude() {
            var group = group();
            var why = group.size() == 1
                    ? count.whyExcluded(group.getFirst())
                    : "together fewer votes than the next: " + count.sum(group);
            count.open(Stage.What.EXCLUSION, group, why);
            group.forEach(count::exclude);
            group.forEach(candidate -> piles.moveAll(candidate, piles.hopeful(), batch));
            close();
        }

        private List<Integer> group() {
            var upwards = count.byVotes(count.excludable()).reversed();
            var together = surpluses();
            var size = 0;
            for (var more = 1; more < upwards.size() && count.canSpare(upwards.subList(0, more)); more++) {
                var last = upwards.get(more - 1);
                if (more > 1 && canReachAQuarter(last, together)) {
                    break;
                }
                together = together.add(count.votes[last]);
                if (together.compareTo(count.votes[upwards.get(more)]) < 0) {
                    size = more;
                }
            }
            return size > 1
                    ? upwards.subList(0, size).stream().sorted().toList()
                    : List.of(count.forwards(Tie.Question.EXCLUSION, count.lowest(count.excludable())));
        }
    }
}
