package plenum.count.stv;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plenum.count.stv.Elections.Small;

/// The two rules by which a surplus moves from the papers last received, against a second count of
/// every election.
class SlowLastParcelTest {
    @Test
    void electoral_reform_society() {
        SlowCountsTest.agree(new Ers97(), election -> new LastParcel(election, true), 9);
    }

    @Test
    void northern_ireland() {
        SlowCountsTest.agree(new NorthernIreland(), election -> new LastParcel(election, false), 9);
    }

    /// Papers that came together, each worth the same.
    private record Batch(BigDecimal value, List<Integer> papers) {
        BigDecimal votes() {
            return value.multiply(BigDecimal.valueOf(papers.size()));
        }
    }

    /// Where the two differ: `society` is the Electoral Reform Society.
    private static final class LastParcel extends SlowCount {
        private final boolean society;
        private final Map<Integer, List<Batch>> heaps = new HashMap<>();
        private final Map<Integer, BigDecimal> kept = new HashMap<>();
        private final List<Integer> pending = new ArrayList<>();
        private BigDecimal quota;

        LastParcel(Small election, boolean society) {
            super(election);
            this.society = society;
            this.quota = society
                    ? share(BigDecimal.valueOf(papers.size()))
                    : BigDecimal.valueOf(papers.size() / (seats + 1) + 1);
        }

        private BigDecimal share(BigDecimal active) {
            return active.divide(BigDecimal.valueOf(seats + 1), 2, RoundingMode.UP);
        }

        @Override
        BigDecimal votes(int candidate) {
            var sum = heaps.getOrDefault(candidate, List.of()).stream()
                    .map(Batch::votes)
                    .reduce(ZERO, BigDecimal::add);
            return kept.getOrDefault(candidate, sum);
        }

        @Override
        void run() {
            give(ONE, IntStream.range(0, papers.size()).boxed().toList());
            stage();
            while (vacancies() > 0 && !hopefuls().isEmpty()) {
                var order = ranked(hopefuls(), all());
                var rest = sum(order.subList(1, order.size())).add(surplus());
                var alone = extreme(order, false, all()).size() == 1;
                if (order.size() <= vacancies()) {
                    elected.addAll(order);
                } else if (!society
                        && vacancies() == 1
                        && alone
                        && votes(order.getFirst()).compareTo(rest) >= 0) {
                    elected.add(order.getFirst());
                } else if (pending.isEmpty() || together(order.reversed(), false) > 0) {
                    exclude(order.reversed());
                } else {
                    transfer(choose(pending, false, stages, all()));
                }
            }
        }

        private int vacancies() {
            return seats - elected.size();
        }

        private BigDecimal sum(List<Integer> some) {
            return some.stream().map(this::votes).reduce(ZERO, BigDecimal::add);
        }

        private BigDecimal surplus() {
            return pending.stream().map(c -> votes(c).subtract(quota)).reduce(ZERO, BigDecimal::add);
        }

        /// How many of the lowest have, with the surpluses, no more (or fewer) than the next; 0 if none.
        private int together(List<Integer> upwards, boolean whole) {
            var found = 0;
            for (var size = 1; size < upwards.size() && upwards.size() - size >= vacancies(); size++) {
                var next = votes(upwards.get(size));
                var order = sum(upwards.subList(0, size)).add(surplus()).compareTo(next);
                var apart = !whole || votes(upwards.get(size - 1)).compareTo(next) < 0;
                if (society ? (order <= 0 && apart) : order < 0) {
                    found = size;
                }
            }
            return found;
        }

        private void give(BigDecimal value, List<Integer> moving) {
            for (var c : hopefuls()) {
                var part = moving.stream().filter(paper -> next(paper) == c).toList();
                if (!part.isEmpty()) {
                    heaps.computeIfAbsent(c, _ -> new ArrayList<>()).add(new Batch(value, part));
                }
            }
        }

        private void transfer(int from) {
            pending.remove(/* element */ (Integer) from);
            var surplus = votes(from).subtract(quota);
            var last = Objects.requireNonNull(heaps.get(from)).getLast();
            var moving =
                    last.papers().stream().filter(paper -> next(paper) >= 0).toList();
            kept.put(from, quota);
            if (!moving.isEmpty()) {
                var value = surplus.divide(BigDecimal.valueOf(moving.size()), 2, RoundingMode.DOWN);
                give(value.min(last.value()), moving);
            }
            stage();
        }

        private void exclude(List<Integer> upwards) {
            var size = together(upwards, true);
            var group = size > 1 ? upwards.subList(0, size) : List.of(choose(upwards, true, stages, all()));
            out.addAll(group);
            var values = group.stream()
                    .flatMap(c -> heaps.getOrDefault(c, List.of()).stream())
                    .map(batch -> batch.value().setScale(2))
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            if (society && (values.isEmpty() || hopefuls().size() <= vacancies())) {
                stage();
                return;
            }
            for (var value : values) {
                if (society && vacancies() == 0) {
                    return;
                }
                var moving = new ArrayList<Integer>();
                for (var c : group) {
                    var heap = heaps.getOrDefault(c, new ArrayList<>());
                    heap.stream()
                            .filter(batch -> batch.value().compareTo(value) == 0)
                            .forEach(batch -> moving.addAll(batch.papers()));
                    heap.removeIf(batch -> batch.value().compareTo(value) == 0);
                }
                give(value, moving);
                if (society && elected.isEmpty()) {
                    quota = share(sum(hopefuls()).add(sum(group)));
                }
                if (society) {
                    stage();
                }
            }
            if (!society) {
                stage();
            }
        }

        private void stage() {
            var now = all();
            for (var more = true; more && vacancies() > 0 && !hopefuls().isEmpty(); ) {
                more = society ? electsByShare(now) : electsByQuota(now);
            }
            stages.add(now);
        }

        private boolean electsByQuota(List<BigDecimal> now) {
            var best = ranked(hopefuls(), now).getFirst();
            if (seats == 1 || now.get(best).compareTo(quota) < 0) {
                return false;
            }
            elected.add(best);
            if (now.get(best).compareTo(quota) > 0) {
                pending.add(best);
            }
            return true;
        }

        private boolean electsByShare(List<BigDecimal> now) {
            var top = extreme(hopefuls(), false, now);
            var votes = now.get(top.getFirst());
            var active = sum(hopefuls()).add(surplus());
            var enough = votes.multiply(BigDecimal.valueOf(vacancies() + 1)).compareTo(active) >= 0;
            if (votes.signum() == 0 || (votes.compareTo(quota) < 0 && !enough)) {
                return false;
            }
            var left = top;
            for (var stage : stages) {
                left = extreme(left, false, stage);
            }
            if (left.size() > 1 && top.size() > vacancies()) {
                return false;
            }
            elected.add(left.getFirst());
            if (votes.compareTo(quota) > 0) {
                pending.add(left.getFirst());
            }
            return true;
        }
    }
}
