package plenum.count.stv;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plenum.count.ballots.Papers;
import plenum.count.ballots.Treatment;
import plenum.count.quotas.Quotas;
import plenum.count.stv.Table.Parcel;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Tie;
import plenum.count.transcript.Transcript;

/// The Australian Senate since 2021: Commonwealth Electoral Act 1918, section 273.
///
/// All papers of an elected candidate go on at one transfer value, surplus ÷ number of his papers,
/// whatever they were worth ("unweighted inclusive Gregory"). A transfer value is an exact fraction;
/// the votes that a candidate receives by it are whole, and what is left is lost by fraction. The
/// values told beside the piles are cut after eight decimals. Which papers are formal, and what a
/// number above the line means, must be settled before the count.
public record Senate2021() implements RuleWithQuotas {
    private static final int SHOWN = 8;

    @Override
    public String id() {
        return "senate-2021";
    }

    @Override
    public String title() {
        return "Single transferable vote, Australian Senate since 2021";
    }

    @Override
    public String source() {
        return "Commonwealth Electoral Act 1918, section 273";
    }

    @Override
    public String proof() {
        return "none from outside; a second implementation here agrees at every stage";
    }

    @Override
    public Treatment treatment() {
        return Treatment.STOP;
    }

    @Override
    public Transcript count(Papers papers, int seats, Quotas quotas, Lots lots) {
        var count = new Scrutiny(this, papers, seats, quotas, lots, 0);
        return count.transcript(() -> new Steps(count).run());
    }

    /// A transfer value: so many votes for so many papers.
    private record Fraction(BigInteger votes, BigInteger papers) implements Comparable<Fraction> {
        static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

        BigInteger wholeVotes(long count) {
            return votes.multiply(BigInteger.valueOf(count)).divide(papers);
        }

        BigDecimal shown() {
            return new BigDecimal(votes).divide(new BigDecimal(papers), SHOWN, RoundingMode.DOWN);
        }

        @Override
        public int compareTo(Fraction other) {
            return votes.multiply(other.papers).compareTo(other.votes.multiply(papers));
        }
    }

    /// The count itself.
    private static final class Steps {
        private final Scrutiny count;
        private final Piles piles;
        /// The transfer values there have been; a parcel's batch is the place of its own.
        private final List<Fraction> values = new ArrayList<>(List.of(Fraction.ONE));

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
                    count.electTheRest("no more candidates are left than seats: " + count.vacancies());
                } else if (!surpluses.isEmpty()) {
                    transfer(surpluses.getFirst());
                } else if (count.vacancies() == 1
                        && count.hopefuls().size() == 2
                        && count.doomed().isEmpty()) {
                    electTheHigherOfTwo();
                } else {
                    exclude(count.backwards(Tie.Question.EXCLUSION, count.lowest(count.excludable())));
                }
            }
        }

        /// Subsections (8) and (9).
        private void firstPreferences() {
            count.quotaOfDroop();
            count.open(Stage.What.FIRST_PREFERENCES, List.of(), "each paper counts 1 for its first preference");
            piles.firstPreferences(BigDecimal.ONE, 0);
            elect();
            count.close();
        }

        /// Those who have the quota are elected, the highest first; of equal ones the one who had more
        /// at the last count at which all of them differed (subsection (22)), else by lot.
        private void elect() {
            for (var reached = count.withTheQuota(); !reached.isEmpty() && count.vacancies() > 0; ) {
                count.elect(count.backwardsWhereAllDiffer(Tie.Question.SURPLUS, count.highest(reached)));
                reached = count.withTheQuota();
            }
        }

        /// Surpluses that are waiting, in the order of election.
        private List<Integer> surpluses() {
            return count.elected().stream()
                    .filter(candidate -> !transferred.contains(candidate))
                    .filter(candidate -> count.votes[candidate].compareTo(count.quota) > 0)
                    .toList();
        }

        /// Subsections (9) and (10): the transfer value is surplus ÷ the number of all papers of the
        /// candidate.
        private void transfer(int from) {
            transferred.add(from);
            var surplus = count.votes[from].subtract(count.quota);
            var parcels = piles.table().take(from);
            var papers = parcels.stream().mapToLong(Parcel::papers).sum();
            var value = new Fraction(surplus.toBigIntegerExact(), BigInteger.valueOf(papers));
            count.open(
                    Stage.What.SURPLUS,
                    List.of(from),
                    "the surplus of the earliest elected: transfer value " + surplus + " ÷ " + papers + " papers");
            move(from, parcels, value, surplus);
            elect();
            count.close();
        }

        /// Subsections (13) and (13AA): the papers of the lowest move at the values they have, the
        /// highest value first, each value a count of its own; who is elected in between receives
        /// nothing more.
        private void exclude(int candidate) {
            var why = count.whyExcluded(candidate);
            count.exclude(candidate);
            var parcels = piles.table().take(candidate);
            var order = parcels.stream()
                    .map(Parcel::batch)
                    .distinct()
                    .sorted(Comparator.comparing((Integer batch) -> values.get(batch))
                            .reversed())
                    .toList();
            for (var batch : order) {
                if (count.vacancies() == 0) {
                    break;
                }
                count.open(
                        Stage.What.EXCLUSION,
                        List.of(candidate),
                        why + "; the papers of transfer value "
                                + values.get(batch).shown().stripTrailingZeros().toPlainString());
                var same = parcels.stream()
                        .filter(parcel -> parcel.batch() == batch)
                        .toList();
                var papers = same.stream().mapToLong(Parcel::papers).sum();
                var last = batch.equals(order.getLast());
                var votes = last
                        ? count.votes[candidate]
                        : new BigDecimal(values.get(batch).wholeVotes(papers)).min(count.votes[candidate]);
                move(candidate, same, values.get(batch), votes);
                elect();
                count.close();
            }
            if (order.isEmpty()) {
                count.open(Stage.What.EXCLUSION, List.of(candidate), why);
                count.close();
            }
        }

        /// Moves parcels together at one value and takes the votes from the candidate; what the whole
        /// numbers do not make up is lost by fraction.
        private void move(int from, List<Parcel> parcels, Fraction value, BigDecimal votes) {
            var batch = values.indexOf(value);
            if (batch < 0) {
                batch = values.size();
                values.add(value);
            }
            var left = votes;
            for (var share :
                    piles.moveTogether(from, parcels, value.shown(), piles.hopeful(), batch, value::wholeVotes)) {
                left = left.subtract(share.votes().value());
            }
            count.votes[from] = count.votes[from].subtract(votes);
            count.nonTransferable = count.nonTransferable.add(left);
            count.tellLost(left);
        }

        /// Subsection (17): the higher of the last two is elected to the last seat, even below the
        /// quota.
        private void electTheHigherOfTwo() {
            var higher = count.byLot(Tie.Question.ELECTION, count.highest(count.hopefuls()));
            count.open(Stage.What.LAST_SEATS, List.of(), "two candidates are left for the last seat");
            count.elect(higher);
            count.close();
        }
    }
}
