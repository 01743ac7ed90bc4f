package plenum.count.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.exact.Fraction;

class SeatMarginTest {
    private static final int DISTRIBUTIONS = 60;

    static Stream<Apportionment> methods() {
        return Methods.ALL.stream();
    }

    /// Every other way to spread the votes is tried: the nearest that gives other seats is the truth.
    @ParameterizedTest
    @MethodSource("methods")
    void it_is_never_below_the_truth_and_the_truth_where_it_is_called_exact(Apportionment method) {
        var chance = new Random(20261126);
        for (var i = 0; i < DISTRIBUTIONS; i++) {
            var votes =
                    IntStream.range(0, 3).map(_ -> chance.nextInt(9)).boxed().toList();
            var seats = chance.nextInt(6);
            var house = chance.nextInt(4) == 0
                    ? House.of(seats).with(Bounds.NONE.withThreshold(Threshold.of(Fraction.of(1, 5))))
                    : House.of(seats);
            if (votes.stream().allMatch(some -> some == 0)
                    || !method.apportion(units(votes), house).isComplete()) {
                continue;
            }
            var what = method.id() + ", " + seats + " seats, " + votes;
            var truth = nearest(method, votes, house);
            var found = SeatMargin.of(method, units(votes), house);
            found.ifPresent(margin -> {
                assertThat(margin.votes().intValueExact())
                        .as(what)
                        .isGreaterThanOrEqualTo(truth.orElse(Integer.MAX_VALUE));
                if (margin.exact()) {
                    assertThat(margin.votes()).as(what).isEqualTo(BigInteger.valueOf(truth.orElseThrow()));
                }
                assertThat(margin.after().seats()).isNotEqualTo(margin.before().seats());
            });
        }
    }

    private static OptionalInt nearest(Apportionment method, List<Integer> votes, House house) {
        var total = votes.stream().mapToInt(Integer::intValue).sum();
        var before = method.apportion(units(votes), house).seats();
        var distances = new ArrayList<Integer>();
        for (var first = 0; first <= total; first++) {
            for (var second = 0; first + second <= total; second++) {
                var others = List.of(first, second, total - first - second);
                if (changes(method, others, house, before)) {
                    distances.add(IntStream.range(0, 3)
                                    .map(i -> Math.abs(others.get(i) - votes.get(i)))
                                    .sum()
                            / 2);
                }
            }
        }
        return distances.stream().mapToInt(Integer::intValue).min();
    }

    private static boolean changes(Apportionment method, List<Integer> votes, House house, List<Integer> before) {
        try {
            var after = method.apportion(units(votes), house);
            return after.isComplete() && !after.seats().equals(before);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static List<Unit> units(List<Integer> votes) {
        return IntStream.range(0, votes.size())
                .mapToObj(place -> Unit.of("U" + place, votes.get(place)))
                .toList();
    }

    @Test
    void a_seat_by_d_hondt_hangs_on_a_quotient() {
        var units = List.of(Unit.of("North", 100), Unit.of("South", 60));
        var margin = SeatMargin.of(new DHondt(), units, House.of(3)).orElseThrow();
        assertThat(margin.lines())
                .containsExactly(
                        "Exactly 21 votes from North to South: North would have 1 instead of 2, South would have"
                                + " 2 instead of 1; no fewer would do.");
        assertThat(margin.json())
                .isEqualTo("{\"votes\":\"21\",\"exact\":true,\"from\":\"North\",\"to\":\"South\","
                        + "\"seats\":{\"North\":1,\"South\":2}}");
    }

    @Test
    void where_a_lot_decides_there_is_no_margin() {
        var units = List.of(Unit.of("North", 50), Unit.of("South", 50));
        assertThat(SeatMargin.of(new DHondt(), units, House.of(1))).isEmpty();
    }
}
