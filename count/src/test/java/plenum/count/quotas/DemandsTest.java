package plenum.count.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemandsTest {
    private static final int TRIES = 4_000;

    @Test
    void the_last_women_are_guarded_when_their_minimum_needs_them() {
        var quotas = new Quotas(
                List.of(new Group("gender", "women", 2, Group.UNLIMITED, List.of(0, 1, 2))), Shortage.REFUSE);
        var outlook = quotas.demands(6, 4).outlook(List.of(0), List.of(1, 3, 4, 5));
        assertThat(outlook.guarded())
                .containsExactly(new Finding(1, "gender women: at least 2; 1 elected, 1 continuing; 3 seats are left"));
        assertThat(outlook.doomed()).isEmpty();
    }

    @Test
    void the_others_are_doomed_when_the_women_need_all_seats_that_are_left() {
        var quotas = new Quotas(
                List.of(new Group("gender", "women", 2, Group.UNLIMITED, List.of(0, 1, 2))), Shortage.REFUSE);
        var outlook = quotas.demands(5, 3).outlook(List.of(3), List.of(0, 1, 2, 4));
        assertThat(outlook.doomed())
                .containsExactly(new Finding(4, "gender women: at least 2; 0 elected, 3 continuing; 2 seats are left"));
        assertThat(outlook.guarded()).isEmpty();
    }

    @Test
    void a_group_that_has_all_it_may_have_is_doomed() {
        var quotas = new Quotas(List.of(new Group("gender", "men", 0, 1, List.of(3, 4))), Shortage.REFUSE);
        var outlook = quotas.demands(5, 3).outlook(List.of(3), List.of(0, 1, 2, 4));
        assertThat(outlook.doomed())
                .containsExactly(new Finding(4, "gender men: at most 1; 1 elected, 1 continuing; 2 seats are left"));
        assertThat(outlook.dooms(4)).isTrue();
        assertThat(outlook.guards(4)).isFalse();
    }

    /// Hill's point: each attribute alone leaves everybody free.
    @Test
    void two_attributes_together_guard_whom_neither_guards_alone() {
        var groups = List.of(
                new Group("gender", "women", 1, Group.UNLIMITED, List.of(0, 1)),
                new Group("region", "north", 1, Group.UNLIMITED, List.of(0, 2)));
        var outlook = new Quotas(groups, Shortage.REFUSE).demands(4, 2).outlook(List.of(3), List.of(0, 1, 2));
        assertThat(outlook.guarded())
                .containsExactly(new Finding(
                        0,
                        "gender women: at least 1; 0 elected, 2 continuing, and region north: at least 1; 0 elected,"
                                + " 2 continuing; 1 seat is left"));
        assertThat(outlook.doomed()).extracting(Finding::candidate).containsExactly(1, 2);
    }

    @Test
    void quotas_that_nobody_can_meet_are_refused_with_the_reason() {
        var women =
                new Quotas(List.of(new Group("gender", "women", 3, Group.UNLIMITED, List.of(0, 1))), Shortage.REFUSE);
        assertThatThrownBy(() -> women.demands(6, 5))
                .isInstanceOf(Unfulfillable.class)
                .hasMessage("those who stand cannot meet the quotas: gender women: at least 3; 0 elected, 2 continuing;"
                        + " 5 seats are left");
        assertThatThrownBy(() -> women.demands(6, 2))
                .hasMessage("the minima of gender are 3 seats together, and there are 2");
    }

    @Test
    void a_seat_stays_vacant_for_a_woman_who_does_not_stand() {
        var groups = List.of(new Group("gender", "women", 3, Group.UNLIMITED, List.of(0, 1)));
        var demands = new Quotas(groups, Shortage.VACANT).demands(6, 5);
        assertThat(demands.seats()).isEqualTo(4);
        assertThat(demands.groups().getFirst().least()).isEqualTo(2);
        assertThat(demands.concessions())
                .containsExactly(
                        "those who stand cannot meet the quotas, and so many seats stay vacant: 1; gender women: at least"
                                + " 3; 0 elected, 2 continuing; 5 seats are left",
                        "gender women: vacant seats for 1 of at least 3");
    }

    @Test
    void one_vacant_seat_can_stand_for_a_young_woman() {
        var groups = List.of(
                new Group("gender", "women", 2, Group.UNLIMITED, List.of(0)),
                new Group("age", "youth", 2, Group.UNLIMITED, List.of(1)));
        assertThat(new Quotas(groups, Shortage.VACANT).demands(6, 4).seats()).isEqualTo(3);
    }

    @Test
    void a_maximum_leaves_seats_vacant_or_is_lifted() {
        var groups = List.of(new Group("gender", "men", 0, 2, List.of(1, 2, 3, 4)));
        assertThat(new Quotas(groups, Shortage.VACANT).demands(5, 4).seats()).isEqualTo(3);
        var filled = new Quotas(groups, Shortage.FILL).demands(5, 4);
        assertThat(filled.seats()).isEqualTo(4);
        assertThat(filled.concessions().getLast()).isEqualTo("gender men: at most 3 instead of 2");
    }

    @Test
    void where_not_all_can_be_kept_the_earlier_comes_first() {
        var women = new Group("gender", "women", 1, Group.UNLIMITED, List.of(0));
        var north = new Group("region", "north", 1, Group.UNLIMITED, List.of(1));
        assertThat(new Quotas(List.of(women, north), Shortage.FILL)
                        .demands(3, 1)
                        .groups())
                .extracting(Group::least)
                .containsExactly(1, 0);
        assertThat(new Quotas(List.of(north, women), Shortage.FILL)
                        .demands(3, 1)
                        .groups())
                .extracting(Group::least)
                .containsExactly(1, 0);
    }

    @Test
    void nothing_is_demanded_without_quotas() {
        var demands = Quotas.NONE.demands(2, 3);
        assertThat(demands.seats()).isEqualTo(2);
        assertThat(demands.outlook(List.of(), List.of(0, 1)).guarded()).isEmpty();
    }

    /// Every set of those who continue, tried one by one.
    @Test
    void guards_and_dooms_are_those_of_trying_every_choice() {
        each(point -> {
            var outlook = new Demands(point.groups, point.seats, List.of()).outlook(point.elected, point.continuing);
            var choices = point.choices();
            assertThat(outlook.feasible()).isEqualTo(!choices.isEmpty());
            if (!choices.isEmpty()) {
                var free = point.withoutGroups().choices();
                for (var candidate : point.continuing) {
                    assertThat(outlook.guards(candidate))
                            .as("guard %s", candidate)
                            .isEqualTo(choices.stream().allMatch(choice -> choice.contains(candidate))
                                    && !free.stream().allMatch(choice -> choice.contains(candidate)));
                    assertThat(outlook.dooms(candidate))
                            .as("doom %s", candidate)
                            .isEqualTo(choices.stream().noneMatch(choice -> choice.contains(candidate))
                                    && !free.stream().noneMatch(choice -> choice.contains(candidate)));
                }
            }
        });
    }

    @Test
    void as_few_seats_as_possible_stay_vacant() {
        each(point -> {
            var quotas = new Quotas(point.groups, Shortage.VACANT);
            if (point.minimaFit()) {
                var all = IntStream.range(0, point.candidates()).boxed().toList();
                var demands = quotas.demands(all.size(), point.seats);
                assertThat(demands.outlook(List.of(), all).feasible()).isTrue();
                var most = subsets(all, 0, point.seats).stream()
                        .filter(some -> point.isEnough(some, point.seats - some.size()))
                        .mapToInt(List::size)
                        .max()
                        .orElseThrow();
                assertThat(demands.seats()).isEqualTo(most);
            }
        });
    }

    @Test
    void all_seats_are_filled_where_the_statutes_want_it() {
        each(point -> {
            if (point.minimaFit()) {
                var all = IntStream.range(0, point.candidates()).boxed().toList();
                var demands = new Quotas(point.groups, Shortage.FILL).demands(all.size(), point.seats);
                assertThat(demands.seats()).isEqualTo(Math.min(all.size(), point.seats));
                assertThat(demands.outlook(List.of(), all).feasible()).isTrue();
            }
        });
    }

    /// A point of a count.
    private record Point(List<Group> groups, int seats, List<Integer> elected, List<Integer> continuing) {
        List<List<Integer>> choices() {
            var left = seats - elected.size();
            return subsets(continuing, left, left).stream()
                    .filter(choice -> groups.stream().allMatch(group -> {
                        var have = group.count(elected) + group.count(choice);
                        return group.least() <= have && have <= group.most();
                    }))
                    .toList();
        }

        Point withoutGroups() {
            return new Point(List.of(), seats, elected, continuing);
        }

        int candidates() {
            return elected.size() + continuing.size();
        }

        boolean minimaFit() {
            return groups.stream().map(Group::attribute).allMatch(attribute -> missing(List.of(), attribute) <= seats);
        }

        int missing(List<Integer> some, String attribute) {
            return groups.stream()
                    .filter(group -> group.attribute().equals(attribute))
                    .mapToInt(group -> Math.max(0, group.least() - group.count(some)))
                    .sum();
        }

        boolean isEnough(List<Integer> some, int vacant) {
            return groups.stream()
                    .allMatch(group -> group.count(some) <= group.most() && missing(some, group.attribute()) <= vacant);
        }
    }

    private static List<List<Integer>> subsets(List<Integer> of, int least, int most) {
        return IntStream.range(0, 1 << of.size())
                .filter(bits -> Integer.bitCount(bits) >= least && Integer.bitCount(bits) <= most)
                .mapToObj(bits -> IntStream.range(0, of.size())
                        .filter(at -> (bits >> at & 1) == 1)
                        .mapToObj(of::get)
                        .toList())
                .toList();
    }

    private static void each(Consumer<Point> check) {
        for (var number = 0; number < TRIES; number++) {
            var point = point(new Random(number));
            try {
                check.accept(point);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("point " + number + ": " + point, wrong);
            }
        }
    }

    private static Point point(Random random) {
        var candidates = 2 + random.nextInt(7);
        var seats = 1 + random.nextInt(5);
        var elected = random.nextInt(Math.min(seats, candidates) + 1);
        var all = IntStream.range(0, candidates).boxed().toList();
        var groups = new ArrayList<Group>();
        for (var attribute = 1 + random.nextInt(3); attribute > 0; attribute--) {
            var values = 1 + random.nextInt(3);
            var value = all.stream().map(_ -> random.nextInt(values + 1)).toList();
            for (var group = 0; group < values; group++) {
                var at = group;
                var least = random.nextInt(3);
                var most = random.nextInt(3) == 0 ? Group.UNLIMITED : least + random.nextInt(3);
                var members = all.stream().filter(c -> value.get(c) == at).toList();
                groups.add(new Group("attribute " + attribute, "group " + group, least, most, members));
            }
        }
        return new Point(groups, seats, all.subList(0, elected), all.subList(elected, candidates));
    }
}
