package plenum.count.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.exact.Fraction;

class ApportionmentTest {
    private static final int ELECTIONS = 4_000;
    private static final int MANY = 20_000;

    static Stream<Apportionment> methods() {
        return Stream.concat(Methods.ALL.stream(), Stream.of(Methods.modifiedSainteLague(Fraction.parse("1.2"))));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void seats_in_exact_proportion_are_the_proportion(Apportionment method) {
        assertThat(method.apportion(units(14, 28, 7, 35), House.of(12)).seats()).containsExactly(2, 4, 1, 5);
        assertThat(method.apportion(units(0, 14, 28, 0, 0), House.of(6)).seats())
                .containsExactly(0, 2, 4, 0, 0);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void fewer_seats_than_units_go_to_the_larger(Apportionment method) {
        assertThat(method.apportion(units(10, 9, 8, 8, 11, 12), House.of(3)).seats())
                .containsExactly(1, 0, 0, 0, 1, 1);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void equal_units_are_tied_and_no_place_in_the_list_helps(Apportionment method) {
        var counted = method.apportion(units(11, 11, 11), House.of(4));
        assertThat(counted.seats()).containsExactly(1, 1, 1);
        assertThat(counted.ties()).containsExactly(new Tie(List.of(0, 1, 2), 1));
        assertThat(counted.json())
                .isEqualTo(
                        "{\"seats\":{\"A\":1,\"B\":1,\"C\":1},\"ties\":[{\"units\":[\"A\",\"B\",\"C\"],\"seats\":1}]}");
        assertThat(counted.lines()).contains("a lot must be drawn among A, B, C for 1 seat");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_tie_of_all_seats_is_left_when_it_does_not_matter(Apportionment method) {
        assertThat(method.apportion(units(12, 12, 11, 12), House.of(3)).seats()).containsExactly(1, 1, 0, 1);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_lot_decides_a_tie_and_is_in_the_transcript(Apportionment method) {
        var counted = method.apportion(units(11, 11, 11), House.of(4), new DrawnLots(List.of(2, 0)));
        assertThat(counted.seats()).containsExactly(1, 1, 2);
        assertThat(counted.isComplete()).isTrue();
        assertThat(counted.lines()).contains("C gets it by lot, by the order drawn beforehand");
    }

    @Test
    void a_published_seed_draws_the_lots_and_anybody_can_repeat_it() {
        // printf 'lottery,1' | sha256sum gives 0 modulo 3, and printf 'lottery,2' | sha256sum 1 modulo 2.
        var tied = new DHondt().apportion(units(11, 11, 11), House.of(4)).ties();
        assertThat(DrawnLots.fromSeed("lottery", tied).drawn()).containsExactly(0, 2, 1);
        var counted = new DHondt().apportion(units(11, 11, 11), House.of(4), DrawnLots.fromSeed("lottery", tied));
        assertThat(counted.lines()).anyMatch(line -> line.endsWith("by SHA-256 of the seed \"lottery\""));
        assertThat(counted.isComplete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void those_not_drawn_remain_tied(Apportionment method) {
        var counted = method.apportion(units(11, 11, 11), House.of(5), new DrawnLots(List.of(1)));
        assertThat(counted.seats()).containsExactly(1, 2, 1);
        assertThat(counted.ties()).containsExactly(new Tie(List.of(0, 2), 1));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void the_result_is_every_one_that_the_definition_allows_and_no_other(Apportionment method) {
        agree(method, new Random(20261124), ELECTIONS);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("methods")
    void tens_of_thousands_of_results_are_those_of_the_definition(Apportionment method) {
        agree(method, new Random(1792), MANY);
    }

    private static void agree(Apportionment method, Random chance, int elections) {
        for (var i = 0; i < elections; i++) {
            var units = random(chance, 4, i % 2 == 0 ? 6 : 40);
            var seats = chance.nextInt(8);
            var counted = method.apportion(units, House.of(seats));
            var outcomes = Definition.outcomes(method, units, seats);
            if (method instanceof QuotaMethod) {
                assertThat(possible(counted))
                        .as("%d seats for %s", seats, units)
                        .containsAll(outcomes);
                assertThat(spread(possible(counted))).isEqualTo(spread(outcomes));
            } else {
                assertThat(possible(counted))
                        .as("%d seats for %s", seats, units)
                        .isEqualTo(outcomes);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void lots_for_all_lead_to_an_outcome_that_the_definition_allows(Apportionment method) {
        var chance = new Random(7);
        for (var i = 0; i < ELECTIONS / 4; i++) {
            var units = random(chance, 4, 6);
            var seats = chance.nextInt(8);
            var order = new ArrayList<>(IntStream.range(0, units.size()).boxed().toList());
            Collections.shuffle(order, chance);
            var counted = method.apportion(units, House.of(seats), new DrawnLots(order));
            assertThat(counted.isComplete()).isTrue();
            assertThat(Definition.outcomes(method, units, seats)).contains(counted.seats());
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void every_seat_is_with_somebody_or_in_a_tie(Apportionment method) {
        var chance = new Random(1);
        for (var i = 0; i < ELECTIONS / 10; i++) {
            var units = random(chance, 12, 1000);
            var seats = chance.nextInt(60);
            var counted = method.apportion(units, House.of(seats));
            assertThat(counted.total()
                            + counted.ties().stream().mapToInt(Tie::seats).sum())
                    .isEqualTo(seats);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void the_order_of_units_never_matters(Apportionment method) {
        var chance = new Random(2);
        for (var i = 0; i < ELECTIONS / 10; i++) {
            var units = random(chance, 6, i % 2 == 0 ? 5 : 300);
            var seats = chance.nextInt(20);
            var order = new ArrayList<>(IntStream.range(0, units.size()).boxed().toList());
            Collections.shuffle(order, chance);
            var shuffled = method.apportion(order.stream().map(units::get).toList(), House.of(seats));
            var back = new HashSet<List<Integer>>();
            for (var outcome : possible(shuffled)) {
                var inOrder = new ArrayList<>(Collections.nCopies(units.size(), 0));
                for (var j = 0; j < order.size(); j++) {
                    inOrder.set(order.get(j), outcome.get(j));
                }
                back.add(inOrder);
            }
            assertThat(back).isEqualTo(possible(method.apportion(units, House.of(seats))));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void all_votes_multiplied_give_the_same_seats(Apportionment method) {
        if (method instanceof Droop) {
            return;
        }
        var chance = new Random(3);
        for (var i = 0; i < ELECTIONS / 10; i++) {
            var units = random(chance, 6, 300);
            var factor = BigInteger.valueOf(chance.nextInt(1, 1_000_000)).pow(5);
            var multiplied = units.stream()
                    .map(unit -> Unit.of(unit.name(), unit.votes().multiply(factor)))
                    .toList();
            var house = House.of(chance.nextInt(20));
            assertThat(method.apportion(multiplied, house).json())
                    .isEqualTo(method.apportion(units, house).json());
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_larger_house_takes_no_seat_away(Apportionment method) {
        if (method instanceof LargestRemainder) {
            return;
        }
        var chance = new Random(4);
        for (var i = 0; i < ELECTIONS / 10; i++) {
            var units = random(chance, 6, 300);
            var seats = chance.nextInt(30);
            var smaller = method.apportion(units, House.of(seats)).seats();
            var larger = method.apportion(units, House.of(seats + 1)).seats();
            for (var j = 0; j < units.size(); j++) {
                assertThat(larger.get(j)).isGreaterThanOrEqualTo(smaller.get(j));
            }
        }
    }

    @Test
    void a_larger_house_can_take_a_seat_away_by_hamilton() {
        // The Alabama paradox in small.
        var units = units(6, 6, 2);
        assertThat(new Hamilton().apportion(units, House.of(10)).seats()).containsExactly(4, 4, 2);
        assertThat(new Hamilton().apportion(units, House.of(11)).seats()).containsExactly(5, 5, 1);
    }

    @Test
    void the_quota_method_stays_between_the_share_rounded_down_and_up() {
        var chance = new Random(5);
        for (var i = 0; i < ELECTIONS; i++) {
            var units = random(chance, 6, 300);
            var all = units.stream().map(Unit::votes).reduce(BigInteger.ZERO, BigInteger::add);
            var seats = chance.nextInt(30);
            var counted = new QuotaMethod().apportion(units, House.of(seats));
            for (var outcome : possible(counted)) {
                for (var j = 0; j < units.size(); j++) {
                    var share = new Fraction(units.get(j).votes().multiply(BigInteger.valueOf(seats)), all);
                    assertThat(BigInteger.valueOf(outcome.get(j))).isBetween(share.floor(), share.ceiling());
                }
            }
        }
    }

    @Test
    void the_first_seat_is_dearer_in_the_modified_method() {
        assertThat(new SainteLague().apportion(units(6, 1), House.of(4)).ties()).hasSize(0);
        assertThat(new SainteLague().apportion(units(6, 1), House.of(4)).seats())
                .containsExactly(3, 1);
        assertThat(new ModifiedSainteLague().apportion(units(6, 1), House.of(4)).seats())
                .containsExactly(4, 0);
    }

    @Test
    void base_seats_come_before_and_a_minimum_stays_inside() {
        var units = units(90, 9, 1);
        var base = House.of(10).with(Bounds.NONE.withBase(1));
        var minimum = House.of(10).with(Bounds.NONE.withMinimum(1));
        assertThat(new DHondt().apportion(units, base).seats()).containsExactly(8, 1, 1);
        assertThat(new DHondt().apportion(units(60, 39, 1), base).seats()).containsExactly(5, 4, 1);
        assertThat(new DHondt().apportion(units(60, 39, 1), minimum).seats()).containsExactly(6, 3, 1);
        assertThat(new Hamilton().apportion(units, minimum).seats()).containsExactly(8, 1, 1);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void nobody_is_outside_the_bounds(Apportionment method) {
        if (method instanceof QuotaMethod) {
            return;
        }
        var chance = new Random(6);
        for (var i = 0; i < ELECTIONS / 4; i++) {
            var units = random(chance, 5, 100);
            var minimum = chance.nextInt(3);
            var maximum = minimum + chance.nextInt(4);
            var base = chance.nextInt(minimum + 1);
            var taking = (int)
                    units.stream().filter(unit -> unit.votes().signum() > 0).count();
            var seats = taking * minimum + chance.nextInt(taking * (maximum - minimum) + 1);
            var bounds = Bounds.NONE.withBase(base).withMinimum(minimum).withMaximum(maximum);
            var counted = method.apportion(units, House.of(seats).with(bounds));
            for (var outcome : possible(counted)) {
                for (var j = 0; j < units.size(); j++) {
                    if (units.get(j).votes().signum() > 0) {
                        assertThat(outcome.get(j)).isBetween(minimum, maximum);
                    }
                }
                assertThat(outcome.stream().mapToInt(Integer::intValue).sum()).isEqualTo(seats);
            }
        }
    }

    @Test
    void exactly_the_threshold_is_enough() {
        var bounds = Bounds.NONE.withThreshold(Threshold.of(Fraction.parse("0.03")));
        var counted = new DHondt().apportion(units(41, 56, 3), House.of(60).with(bounds));
        assertThat(counted.steps()).noneMatch(step -> step instanceof Step.LeftOut);
        var higher = Bounds.NONE.withThreshold(Threshold.of(Fraction.parse("0.031")));
        var without = new DHondt().apportion(units(41, 56, 3), House.of(60).with(higher));
        assertThat(without.lines()).contains("C takes no part: 3 of 100 votes are less than 31/1000 of all votes");
        assertThat(without.seats().get(2)).isZero();
    }

    @Test
    void two_lists_of_one_name_are_two() {
        var counted = new DHondt().apportion(List.of(Unit.of("LINKE", 349), Unit.of("LINKE", 1789)), House.of(3));
        assertThat(counted.json()).isEqualTo("{\"seats\":{\"LINKE\":0,\"LINKE (2)\":3},\"ties\":[]}");
    }

    @Test
    void a_house_that_cannot_be_filled_is_refused() {
        assertThatThrownBy(() -> new DHondt().apportion(List.of(), House.of(1)))
                .hasMessage("nobody takes part in the distribution of 1 seats");
        assertThatThrownBy(() -> new Adams().apportion(units(1, 2), House.of(3).with(Bounds.NONE.withMinimum(2))))
                .hasMessage("the units have at least 4 seats together; the house has 3");
        assertThatThrownBy(() ->
                        new Hamilton().apportion(units(1, 2), House.of(3).with(Bounds.NONE.withMaximum(1))))
                .hasMessage("the units can fill at most 2 seats; the house has 3");
        assertThatThrownBy(() ->
                        new QuotaMethod().apportion(units(1, 2), House.of(3).with(Bounds.NONE.withMinimum(1))))
                .hasMessageContaining("neither minimum nor maximum");
        assertThatThrownBy(() -> House.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> House.of(1_000_001)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void the_largest_numbers_do_not_overflow(Apportionment method) {
        var huge = BigInteger.TEN.pow(40);
        var counted = method.apportion(
                List.of(Unit.of("A", huge.multiply(BigInteger.TWO)), Unit.of("B", huge)), House.of(30_000));
        assertThat(counted.seats()).containsExactly(20_000, 10_000);
    }

    @Test
    void one_delegate_for_so_many_members_is_rounded_for_each_unit() {
        assertThat(delegates(Rounding.DOWN, 99, 100, 149, 150, 151)).containsExactly(0, 1, 1, 1, 1);
        assertThat(delegates(Rounding.HALF_DOWN, 99, 100, 149, 150, 151)).containsExactly(1, 1, 1, 1, 2);
        assertThat(delegates(Rounding.HALF_UP, 99, 100, 149, 150, 151)).containsExactly(1, 1, 1, 2, 2);
        assertThat(delegates(Rounding.UP, 99, 100, 149, 150, 151)).containsExactly(1, 1, 2, 2, 2);
        var bounds = Bounds.NONE.withBase(1).withMinimum(2).withMaximum(4);
        var key = new OnePer(BigInteger.valueOf(100), Rounding.DOWN);
        assertThat(key.delegates(units(0, 5, 250, 900), bounds).seats()).containsExactly(0, 2, 3, 4);
    }

    @Test
    void names_are_unique_and_unknown_ones_are_unknown() {
        assertThat(Methods.ALL).extracting(Apportionment::id).doesNotHaveDuplicates();
        assertThat(Methods.named("webster")).containsInstanceOf(SainteLague.class);
        assertThat(Methods.named("imperiali")).isEmpty();
        assertThat(Methods.ALL).allSatisfy(method -> assertThat(method.proof()).isNotBlank());
    }

    private static List<Integer> delegates(Rounding rounding, long... members) {
        return new OnePer(BigInteger.valueOf(100), rounding)
                .delegates(units(members), Bounds.NONE)
                .seats();
    }

    private static List<Unit> units(long... votes) {
        var units = new ArrayList<Unit>();
        for (var number : votes) {
            units.add(Unit.of(String.valueOf((char) ('A' + units.size())), number));
        }
        return units;
    }

    /// At least one of them has a vote.
    private static List<Unit> random(Random chance, int most, int votes) {
        var units = new ArrayList<Unit>();
        units.add(Unit.of("A", 1L + chance.nextInt(votes)));
        for (var i = chance.nextInt(most); i > 0; i--) {
            units.add(Unit.of(String.valueOf((char) ('A' + units.size())), chance.nextInt(votes + 1)));
        }
        return units;
    }

    /// Every outcome that the drawing of lots can still have.
    private static Set<List<Integer>> possible(Apportioned counted) {
        Set<List<Integer>> outcomes = Set.of(counted.seats());
        for (var tie : counted.ties()) {
            var more = new HashSet<List<Integer>>();
            for (var outcome : outcomes) {
                draw(outcome, tie.places(), tie.seats(), more);
            }
            outcomes = more;
        }
        return outcomes;
    }

    /// The least and the most that each unit can have.
    private static List<List<Integer>> spread(Set<List<Integer>> outcomes) {
        var units = outcomes.iterator().next().size();
        return IntStream.range(0, units)
                .mapToObj(unit -> List.of(
                        outcomes.stream()
                                .mapToInt(seats -> seats.get(unit))
                                .min()
                                .orElseThrow(),
                        outcomes.stream()
                                .mapToInt(seats -> seats.get(unit))
                                .max()
                                .orElseThrow()))
                .toList();
    }

    private static void draw(List<Integer> seats, List<Integer> places, int number, Set<List<Integer>> outcomes) {
        if (number == 0) {
            outcomes.add(seats);
            return;
        }
        for (var i = 0; i < places.size(); i++) {
            var one = new ArrayList<>(seats);
            one.set(places.get(i), one.get(places.get(i)) + 1);
            draw(one, places.subList(i + 1, places.size()), number - 1, outcomes);
        }
    }
}
