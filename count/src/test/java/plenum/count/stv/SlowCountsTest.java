package plenum.count.stv;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plenum.count.stv.Elections.Small;
import plenum.count.transcript.Exact;
import plenum.count.transcript.Stage;

/// Each rule against a second count of the same election, paper by paper: the same elected in the same
/// order, and the same votes at every stage.
class SlowCountsTest {
    private static final int ELECTIONS = 10_000;

    @Test
    void run_off() {
        agree(new InstantRunoff(), RunOff::new, 1);
    }

    @Test
    void weighted_inclusive_gregory() {
        agree(new WigmPrf(), election -> new Wigm(election, false), 9);
    }

    @Test
    void meek() {
        agree(new MeekPrf(), election -> new Meek(election, Meek::keptOf), 9);
    }

    @Test
    void weighted_inclusive_gregory_with_a_quota_of_whole_votes() {
        agree(new WigmWhole(), election -> new Wigm(election, true), 9);
    }

    @Test
    void meek_in_new_zealand() {
        agree(new MeekNz(), Hill::new, 9);
    }

    @Test
    void meek_as_published_in_2006() {
        agree(new Meek2006(), Hill::new, 9);
    }

    @Test
    void minneapolis() {
        agree(new Minneapolis(), TwinCity::new, 9);
    }

    @Test
    void warren() {
        agree(new Warren(), election -> new Meek(election, BigDecimal::min), 9);
    }

    @Test
    void senate() {
        agree(new Senate2021(), Senate::new, 9);
    }

    @Test
    void dail() {
        agree(new Dail(), Tribune::new, 9);
    }

    static void agree(RankedRule rule, Function<Small, SlowCount> second, int mostSeats) {
        Elections.each(ELECTIONS, any -> {
            var election =
                    new Small(any.candidates(), Math.min(any.seats(), mostSeats), any.papers(), any.preferredFirst());
            var slow = second.apply(election);
            slow.run();
            var count = election.countedBy(rule);
            assertThat(count.elected()).isEqualTo(slow.elected);
            var stages = count.stages().stream()
                    .filter(stage -> stage.what() != Stage.What.LAST_SEATS)
                    .map(stage -> stage.tallies().stream().map(Exact::value).toList())
                    .toList();
            assertThat(stages).usingElementComparator(SlowCount::compare).isEqualTo(slow.stages);
        });
    }

    /// One round after another: half of the papers that still name somebody, or the lowest goes.
    private static final class RunOff extends SlowCount {
        RunOff(Small election) {
            super(election);
            Arrays.fill(value, ONE);
        }

        @Override
        void run() {
            while (elected.isEmpty()) {
                for (var i = 0; i < holder.length; i++) {
                    holder[i] = next(i);
                }
                var votes = all();
                stages.add(votes);
                var active = votes.stream().reduce(ZERO, BigDecimal::add);
                var hopefuls = hopefuls();
                for (var c : hopefuls) {
                    if (votes.get(c).multiply(BigDecimal.valueOf(2)).compareTo(active) > 0 || hopefuls.size() == 1) {
                        elected.add(c);
                    }
                }
                if (elected.isEmpty()) {
                    out.add(choose(hopefuls(), true, List.of(), votes));
                }
            }
        }
    }

    /// The reference rule's letters A to D.
    private static final class Wigm extends SlowCount {
        private final List<Integer> pending = new ArrayList<>();
        private final boolean whole;
        private BigDecimal quota = ZERO;

        Wigm(Small election, boolean whole) {
            super(election);
            this.whole = whole;
            Arrays.fill(value, ONE);
        }

        @Override
        void run() {
            quota = BigDecimal.valueOf(papers.size())
                    .divide(BigDecimal.valueOf(seats + 1), whole ? 0 : 4, RoundingMode.DOWN)
                    .add(new BigDecimal(whole ? "1" : "0.0001"));
            move(-1);
            stage();
            while (!complete()) {
                if (pending.isEmpty()) {
                    var loser = choose(hopefuls(), true, List.of(), tallies());
                    out.add(loser);
                    if (!complete()) {
                        move(loser);
                    }
                } else {
                    var from = choose(pending, false, List.of(), tallies());
                    pending.remove(/* element */ (Integer) from);
                    var votes = votes(from);
                    for (var i = 0; i < value.length; i++) {
                        if (holder[i] == from) {
                            value[i] = value[i].multiply(votes.subtract(quota)).divide(votes, 4, RoundingMode.DOWN);
                        }
                    }
                    move(from);
                }
                stage();
            }
            if (elected.size() < seats) {
                elected.addAll(ranked(hopefuls(), tallies()));
            }
        }

        private boolean complete() {
            return elected.size() == seats || elected.size() + hopefuls().size() <= seats;
        }

        private void move(int from) {
            for (var i = 0; i < holder.length; i++) {
                if (from < 0 || holder[i] == from) {
                    holder[i] = next(i);
                }
            }
        }

        private void stage() {
            var votes = tallies();
            stages.add(votes);
            for (var c : ranked(hopefuls(), votes)) {
                if (votes.get(c).compareTo(quota) >= 0 && !out.contains(c)) {
                    elected.add(c);
                    pending.add(c);
                }
            }
        }

        private List<BigDecimal> tallies() {
            var votes = new ArrayList<>(all());
            elected.stream().filter(c -> !pending.contains(c)).forEach(c -> votes.set(c, quota));
            return votes;
        }
    }

    /// The reference rule's letters A to C, every paper by itself.
    private static final class Meek extends SlowCount {
        private static final BigDecimal UNIT = new BigDecimal("0.000000001");

        private final BigDecimal[] keep;
        private List<BigDecimal> votes = List.of();
        private BigDecimal quota = ZERO;
        private BigDecimal surplus = ZERO;

        private final BinaryOperator<BigDecimal> taken;

        Meek(Small election, BinaryOperator<BigDecimal> taken) {
            super(election);
            this.taken = taken;
            keep = new BigDecimal[candidates];
            Arrays.fill(keep, ONE);
        }

        @Override
        void run() {
            do {
                var previous = BigDecimal.valueOf(1000);
                for (distribute(); winners().isEmpty() && goesOn(previous); distribute()) {
                    previous = surplus;
                    for (var c : elected) {
                        keep[c] = keep[c].multiply(quota)
                                .setScale(9, RoundingMode.UP)
                                .divide(votes.get(c), 9, RoundingMode.UP);
                    }
                }
                stages.add(votes);
                if (winners().isEmpty() && elected.size() + hopefuls().size() > seats) {
                    var low = hopefuls().stream()
                            .map(votes::get)
                            .min(BigDecimal::compareTo)
                            .orElseThrow();
                    var tied = hopefuls().stream()
                            .filter(c -> votes.get(c).compareTo(low.add(surplus)) <= 0)
                            .toList();
                    var order = election.preferredFirst().stream()
                            .filter(tied::contains)
                            .toList();
                    out.add(order.getLast());
                    keep[order.getLast()] = ZERO;
                } else {
                    elected.addAll(ranked(winners(), votes));
                }
            } while (elected.size() < seats && elected.size() + hopefuls().size() > seats);
            if (elected.size() < seats) {
                elected.addAll(ranked(hopefuls(), votes));
            }
        }

        static BigDecimal keptOf(BigDecimal factor, BigDecimal left) {
            return left.multiply(factor).setScale(9, RoundingMode.UP);
        }

        private boolean goesOn(BigDecimal previous) {
            return surplus.compareTo(new BigDecimal("0.000001")) >= 0 && surplus.compareTo(previous) < 0;
        }

        private void distribute() {
            var sums = new BigDecimal[candidates];
            Arrays.fill(sums, ZERO);
            for (var paper : papers) {
                var left = ONE;
                for (var c : paper) {
                    var part = taken.apply(keep[c], left);
                    sums[c] = sums[c].add(part);
                    left = left.subtract(part);
                }
            }
            votes = List.of(sums);
            var cast = votes.stream().reduce(ZERO, BigDecimal::add);
            quota = cast.divide(BigDecimal.valueOf(seats + 1), 9, RoundingMode.DOWN)
                    .add(UNIT);
            surplus = elected.stream().map(c -> votes.get(c).subtract(quota)).reduce(ZERO, BigDecimal::add);
            surplus = surplus.max(ZERO);
        }

        private List<Integer> winners() {
            return hopefuls().stream()
                    .filter(c -> votes.get(c).compareTo(quota) >= 0)
                    .toList();
        }
    }

    /// The ordinance, round by round.
    private static final class TwinCity extends SlowCount {
        private final Map<Integer, BigDecimal> left = new HashMap<>();
        private BigDecimal quota = ZERO;

        TwinCity(Small election) {
            super(election);
            Arrays.fill(value, ONE);
        }

        @Override
        void run() {
            quota = BigDecimal.valueOf(papers.size() / (seats + 1) + 1);
            for (var i = 0; i < holder.length; i++) {
                holder[i] = next(i);
            }
            finish();
            while (elected.size() < seats && !hopefuls().isEmpty()) {
                if (hopefuls().size() <= seats - elected.size()) {
                    elected.addAll(ranked(hopefuls(), all()));
                    return;
                }
                var over = hopefuls().stream()
                        .filter(c -> votes(c).compareTo(quota) > 0)
                        .toList();
                var lost = impossible(over);
                if (lost.isEmpty() && !over.isEmpty()) {
                    transfer(choose(over, false, List.of(), all()), over);
                    continue;
                }
                if (lost.isEmpty()) {
                    lost = List.of(choose(hopefuls(), true, List.of(), all()));
                }
                out.addAll(lost);
                if (hopefuls().size() == seats - elected.size()) {
                    stages.add(all());
                    elected.addAll(ranked(hopefuls(), all()));
                    return;
                }
                for (var i = 0; i < holder.length; i++) {
                    if (lost.contains(holder[i])) {
                        holder[i] = next(i, over);
                    }
                }
                finish();
            }
        }

        private void transfer(int from, List<Integer> over) {
            elected.add(from);
            var votes = votes(from);
            var fraction = votes.subtract(quota).divide(votes, 4, RoundingMode.DOWN);
            var kept = votes;
            for (var i = 0; i < holder.length; i++) {
                if (holder[i] == from) {
                    value[i] = value[i].multiply(fraction).setScale(4, RoundingMode.DOWN);
                    kept = kept.subtract(value[i]);
                    holder[i] = next(i, over);
                }
            }
            left.put(from, kept);
            finish();
        }

        @Override
        BigDecimal votes(int candidate) {
            return left.getOrDefault(candidate, super.votes(candidate));
        }

        private int next(int paper, List<Integer> over) {
            return papers.get(paper).stream()
                    .filter(c -> hopefuls().contains(c) && !over.contains(c))
                    .findFirst()
                    .orElse(-1);
        }

        /// Everybody below a gap that all votes below it and all surpluses cannot close, if enough stay
        /// above it.
        private List<Integer> impossible(List<Integer> over) {
            var surplus = over.stream().map(c -> votes(c).subtract(quota)).reduce(ZERO, BigDecimal::add);
            List<Integer> best = List.of();
            for (var line : hopefuls()) {
                var below = hopefuls().stream()
                        .filter(c -> votes(c).compareTo(votes(line)) < 0)
                        .toList();
                var sum = below.stream().map(this::votes).reduce(surplus, BigDecimal::add);
                if (hopefuls().size() - below.size() >= seats - elected.size()
                        && sum.compareTo(votes(line)) < 0
                        && below.size() > best.size()) {
                    best = below;
                }
            }
            return best;
        }

        private void finish() {
            stages.add(all());
            var reached = ranked(hopefuls(), all()).stream()
                    .filter(c -> votes(c).compareTo(quota) >= 0)
                    .toList();
            if (reached.size() == seats - elected.size()) {
                elected.addAll(reached);
            }
        }
    }

    /// The steps of Hill's program, with the last vote of every candidate at every iteration.
    private static final class Hill extends SlowCount {
        private final BigDecimal[] keep;
        private BigDecimal last = BigDecimal.valueOf(1000);

        Hill(Small election) {
            super(election);
            keep = new BigDecimal[candidates];
            Arrays.fill(keep, ONE);
        }

        @Override
        void run() {
            while (elected.size() < seats
                    && (stages.isEmpty() || elected.size() + hopefuls().size() > seats)) {
                var already = elected.size();
                var votes = votes();
                var active = votes.stream().reduce(ZERO, BigDecimal::add);
                var quota = active.divide(BigDecimal.valueOf(seats + 1), 9, RoundingMode.DOWN)
                        .add(new BigDecimal("0.000000001"));
                elected.addAll(ranked(hopefuls(), votes).stream()
                        .filter(c -> votes.get(c).compareTo(quota) >= 0)
                        .toList());
                if (elected.size() > already) {
                    last = BigDecimal.valueOf(1000);
                }
                if (elected.size() < seats && elected.size() + hopefuls().size() > seats) {
                    decide(votes, quota, elected.size() > already);
                }
                stages.add(votes);
            }
            if (elected.size() < seats) {
                elected.addAll(ranked(hopefuls(), stages.getLast()));
            }
        }

        private List<BigDecimal> votes() {
            var sums = new BigDecimal[candidates];
            Arrays.fill(sums, ZERO);
            for (var paper : papers) {
                var left = ONE;
                for (var c : paper) {
                    var part = left.multiply(keep[c]).setScale(9, RoundingMode.UP);
                    sums[c] = sums[c].add(part);
                    left = left.subtract(part);
                }
            }
            return List.of(sums);
        }

        private void decide(List<BigDecimal> votes, BigDecimal quota, boolean decided) {
            var surplus = elected.stream()
                    .map(c -> votes.get(c).subtract(quota).max(ZERO))
                    .reduce(ZERO, BigDecimal::add);
            var low =
                    new ArrayList<>(hopefuls().stream().map(votes::get).sorted().toList());
            low.add(quota);
            var safe = low.get(1).subtract(low.get(0)).compareTo(surplus) > 0;
            var spent = surplus.compareTo(new BigDecimal("0.0001")) < 0 || surplus.compareTo(last) >= 0;
            var none =
                    hopefuls().stream().filter(c -> votes.get(c).signum() == 0).toList();
            var before = out.size();
            if (spent && none.size() > 1 && elected.size() + hopefuls().size() - none.size() >= seats) {
                out.addAll(none);
            } else if (safe || spent) {
                out.add(choose(hopefuls(), true, stages, votes));
            }
            if (!update(votes, quota) && out.size() == before) {
                out.add(choose(hopefuls(), true, stages, votes));
            }
            out.forEach(c -> keep[c] = ZERO);
            last = decided || out.size() > before ? BigDecimal.valueOf(1000) : surplus;
        }

        private boolean update(List<BigDecimal> votes, BigDecimal quota) {
            var changed = false;
            for (var c : elected) {
                if (votes.get(c).compareTo(quota) > 0) {
                    var next = keep[c].multiply(quota)
                            .setScale(9, RoundingMode.UP)
                            .divide(votes.get(c), 9, RoundingMode.UP);
                    changed |= next.compareTo(keep[c]) != 0;
                    keep[c] = next;
                }
            }
            return changed;
        }
    }

    /// Section 273, each paper with the count of votes and papers that make its transfer value.
    private static final class Senate extends SlowCount {
        private final BigDecimal[] votes;
        private final BigDecimal[][] worth;
        private final List<Integer> done = new ArrayList<>();
        private BigDecimal quota = ZERO;

        Senate(Small election) {
            super(election);
            votes = new BigDecimal[candidates];
            worth = new BigDecimal[papers.size()][];
            Arrays.fill(value, ONE);
        }

        @Override
        void run() {
            quota = BigDecimal.valueOf(papers.size() / (seats + 1) + 1);
            for (var i = 0; i < holder.length; i++) {
                holder[i] = next(i);
                worth[i] = new BigDecimal[] {ONE, ONE};
            }
            for (var c = 0; c < candidates; c++) {
                votes[c] = votes(c);
            }
            stage();
            while (elected.size() < seats && !hopefuls().isEmpty()) {
                var first = elected.stream()
                        .filter(c -> !done.contains(c) && votes[c].compareTo(quota) > 0)
                        .findFirst();
                if (hopefuls().size() <= seats - elected.size()) {
                    elected.addAll(ranked(hopefuls(), List.of(votes)));
                } else if (first.isPresent()) {
                    surplus(first.get());
                } else if (elected.size() + 1 == seats && hopefuls().size() == 2) {
                    elected.add(choose(hopefuls(), false, List.of(), List.of(votes)));
                } else {
                    exclude(choose(hopefuls(), true, stages.reversed(), List.of(votes)));
                }
            }
        }

        private void surplus(int from) {
            done.add(from);
            var moving = held(from);
            var surplus = votes[from].subtract(quota);
            moving.forEach(i -> worth[i] = new BigDecimal[] {surplus, BigDecimal.valueOf(moving.size())});
            votes[from] = quota;
            move(moving);
        }

        private void exclude(int loser) {
            out.add(loser);
            var moved = false;
            while (!held(loser).isEmpty() && elected.size() < seats) {
                moved = true;
                var dearest = held(loser).stream().max((a, b) -> compare(a, b)).orElseThrow();
                var moving = held(loser).stream()
                        .filter(i -> compare(i, dearest) == 0)
                        .toList();
                var whole = BigDecimal.valueOf(moving.size())
                        .multiply(worth[dearest][0])
                        .divideToIntegralValue(worth[dearest][1]);
                votes[loser] =
                        moving.size() == held(loser).size() ? ZERO : votes[loser].subtract(whole.min(votes[loser]));
                move(moving);
            }
            if (!moved) {
                stages.add(List.of(votes));
            }
        }

        private int compare(int a, int b) {
            return worth[a][0].multiply(worth[b][1]).compareTo(worth[b][0].multiply(worth[a][1]));
        }

        private List<Integer> held(int candidate) {
            return IntStream.range(0, holder.length)
                    .filter(i -> holder[i] == candidate)
                    .boxed()
                    .toList();
        }

        private void move(List<Integer> moving) {
            var received = new int[candidates];
            for (var i : moving) {
                holder[i] = next(i);
                if (holder[i] >= 0) {
                    received[holder[i]]++;
                }
            }
            var worth = this.worth[moving.getFirst()];
            for (var c = 0; c < candidates; c++) {
                votes[c] = votes[c].add(
                        BigDecimal.valueOf(received[c]).multiply(worth[0]).divideToIntegralValue(worth[1]));
            }
            stage();
        }

        private void stage() {
            var now = List.of(votes);
            var reached = new ArrayList<>(hopefuls().stream()
                    .filter(c -> votes[c].compareTo(quota) >= 0)
                    .toList());
            while (!reached.isEmpty() && elected.size() < seats) {
                var top = extreme(reached, false, now);
                var apart = stages.reversed().stream()
                        .filter(s -> top.stream()
                                        .map(c -> s.get(c).intValueExact())
                                        .distinct()
                                        .count()
                                == top.size())
                        .limit(1)
                        .toList();
                var next = choose(top, false, apart, now);
                elected.add(next);
                reached.remove(/* element */ (Integer) next);
            }
            stages.add(now);
        }
    }

    /// Sections 119 to 124, with the papers of everybody in a heap of sub-parcels.
    private static final class Tribune extends SlowCount {
        private final Map<Integer, List<List<Integer>>> heaps = new HashMap<>();
        private final Map<Integer, Integer> kept = new HashMap<>();
        private final List<Integer> pending = new ArrayList<>();
        private int quota;

        Tribune(Small election) {
            super(election);
        }

        @Override
        void run() {
            quota = papers.size() / (seats + 1) + 1;
            var all = IntStream.range(0, papers.size()).boxed().toList();
            give(all);
            stage();
            while (elected.size() < seats && !hopefuls().isEmpty()) {
                var order = ranked(hopefuls(), all());
                var open = seats - elected.size();
                var rest = order.stream().skip(1).mapToInt(this::size).sum() + surplus();
                if (order.size() <= open) {
                    elected.addAll(order);
                } else if (open == 1 && size(order.getFirst()) > rest) {
                    elected.add(order.getFirst());
                } else if (!pending.isEmpty() && matters(order)) {
                    transfer(choose(pending, false, stages, all()));
                } else {
                    exclude(order.reversed(), open);
                }
            }
        }

        @Override
        BigDecimal votes(int candidate) {
            return BigDecimal.valueOf(kept.getOrDefault(candidate, size(candidate)));
        }

        private int size(int candidate) {
            return heaps.getOrDefault(candidate, List.of()).stream()
                    .mapToInt(List::size)
                    .sum();
        }

        private int surplus() {
            return pending.stream().mapToInt(c -> size(c) - quota).sum();
        }

        private boolean quarter(int votes) {
            return 4 * votes > quota;
        }

        private boolean matters(List<Integer> order) {
            var s = surplus();
            var last = order.size() - 1;
            return size(order.getFirst()) + s >= quota
                    || (last > 0 && size(order.get(last)) + s >= size(order.get(last - 1)))
                    || order.stream().anyMatch(c -> !quarter(size(c)) && quarter(size(c) + s));
        }

        private void give(List<Integer> moving) {
            var parts = new HashMap<Integer, List<Integer>>();
            for (var paper : moving) {
                parts.computeIfAbsent(next(paper), _ -> new ArrayList<>()).add(paper);
            }
            parts.forEach((c, part) -> {
                if (c >= 0) {
                    heaps.computeIfAbsent(c, _ -> new ArrayList<>()).add(part);
                }
            });
        }

        private void transfer(int from) {
            pending.remove(/* element */ (Integer) from);
            var surplus = size(from) - quota;
            var last = Objects.requireNonNull(heaps.get(from)).getLast();
            var moving = new ArrayList<Integer>();
            var total = last.stream().filter(paper -> next(paper) >= 0).count();
            var share = new int[candidates];
            var left = (int) Math.min(surplus, total);
            var whole = left;
            var open = new ArrayList<Integer>();
            for (var c = 0; c < candidates; c++) {
                share[c] = total == 0 ? 0 : (int) (part(last, c).size() * (long) whole / total);
                left -= share[c];
                if (total > 0 && part(last, c).size() * (long) whole % total > 0) {
                    open.add(c);
                }
            }
            for (; left > 0; left--) {
                var best = open.stream()
                        .map(c -> fraction(last, c, whole, total))
                        .max(Integer::compare)
                        .orElseThrow();
                var equal = open.stream()
                        .filter(c -> fraction(last, c, whole, total) == best)
                        .toList();
                var next = equal.size() <= left
                        ? equal.getFirst()
                        : election.preferredFirst().stream()
                                .filter(equal::contains)
                                .findFirst()
                                .orElseThrow();
                share[next]++;
                open.remove(/* element */ next);
            }
            for (var c = 0; c < candidates; c++) {
                var part = part(last, c);
                moving.addAll(part.subList(part.size() - share[c], part.size()));
            }
            last.removeAll(moving);
            kept.put(from, quota);
            give(moving);
            stage();
        }

        private List<Integer> part(List<Integer> parcel, int candidate) {
            return parcel.stream().filter(paper -> next(paper) == candidate).toList();
        }

        /// The fraction of a share and, for equal ones, the size of the sub-parcel, as one number.
        private int fraction(List<Integer> parcel, int candidate, int whole, long total) {
            var size = part(parcel, candidate).size();
            return (int) (size * (long) whole % total) * 1000 + size;
        }

        private void exclude(List<Integer> upwards, int open) {
            var group = 0;
            var sum = surplus();
            for (var k = 1; k <= upwards.size() - open && k < upwards.size(); k++) {
                var votes = size(upwards.get(k - 1));
                if (k > 1 && !quarter(votes) && quarter(votes + sum)) {
                    break;
                }
                sum += votes;
                if (sum < size(upwards.get(k))) {
                    group = k;
                }
            }
            var losers = group > 1
                    ? upwards.subList(0, group).stream().sorted().toList()
                    : List.of(choose(upwards, true, stages, all()));
            out.addAll(losers);
            var moving = new ArrayList<Integer>();
            losers.forEach(c -> heaps.getOrDefault(c, List.of()).forEach(moving::addAll));
            losers.forEach(heaps::remove);
            give(moving);
            stage();
        }

        private void stage() {
            var now = all();
            stages.add(now);
            for (var c : ranked(hopefuls(), now)) {
                if (size(c) >= quota && elected.size() < seats) {
                    elected.add(c);
                    if (size(c) > quota) {
                        pending.add(c);
                    }
                }
            }
        }
    }
}
