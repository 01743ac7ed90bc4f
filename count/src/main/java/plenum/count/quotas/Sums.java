package plenum.count.quotas;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// Whether whole numbers exist, each between two limits, of which certain sums lie between two limits.
///
/// The numbers are tried one after another, from the largest that the sums allow. A sum that can no
/// longer be missed does not distinguish two situations, and a situation that has failed is not tried
/// again.
final class Sums {
    private final int[] least;
    private final int[] most;
    private final List<Sum> sums = new ArrayList<>();
    private final Set<IntBuffer> tried = new HashSet<>();

    /// The numbers at certain places add up to something between two limits.
    private static final class Sum {
        private final boolean[] of;
        /// How much the numbers from a place on can add, at most.
        private final int[] rest;
        private final int least;
        private final int most;

        Sum(boolean[] of, int[] rest, int least, int most) {
            this.of = of;
            this.rest = rest;
            this.least = least;
            this.most = most;
        }
    }

    /// Numbers between these limits.
    Sums(int[] least, int[] most) {
        this.least = least;
        this.most = most;
    }

    /// The numbers at some places must add up to at least and at most so much.
    Sums sum(IntPredicate places, int atLeast, int atMost) {
        var of = new boolean[most.length];
        var rest = new int[most.length + 1];
        var already = 0;
        for (var place = most.length - 1; place >= 0; place--) {
            of[place] = places.test(place);
            rest[place] = rest[place + 1] + (of[place] ? most[place] - least[place] : 0);
            already += of[place] ? least[place] : 0;
        }
        sums.add(new Sum(of, rest, atLeast - already, atMost - already));
        return this;
    }

    /// Whether there are such numbers.
    boolean exist() {
        for (var place = 0; place < most.length; place++) {
            if (least[place] > most[place]) {
                return false;
            }
        }
        return exist(
                0,
                sums.stream().mapToInt(sum -> sum.least).toArray(),
                sums.stream().mapToInt(sum -> sum.most).toArray());
    }

    /// Whether the numbers from a place on can add what the sums still need and have room for.
    private boolean exist(int place, int[] need, int[] room) {
        for (var i = 0; i < need.length; i++) {
            need[i] = Math.max(0, need[i]);
            room[i] = Math.min(room[i], sums.get(i).rest[place]);
            if (need[i] > room[i]) {
                return false;
            }
        }
        if (Arrays.stream(need).allMatch(each -> each == 0)) {
            return true;
        }
        if (!tried.add(situation(place, need, room))) {
            return false;
        }
        for (var number = highest(place, room); number >= lowest(place, need); number--) {
            if (exist(place + 1, less(need, place, number), less(room, place, number))) {
                return true;
            }
        }
        return false;
    }

    private int highest(int place, int[] room) {
        var highest = most[place] - least[place];
        for (var i = 0; i < room.length; i++) {
            highest = sums.get(i).of[place] ? Math.min(highest, room[i]) : highest;
        }
        return highest;
    }

    private int lowest(int place, int[] need) {
        var lowest = 0;
        for (var i = 0; i < need.length; i++) {
            lowest = sums.get(i).of[place] ? Math.max(lowest, need[i] - sums.get(i).rest[place + 1]) : lowest;
        }
        return lowest;
    }

    private int[] less(int[] amounts, int place, int number) {
        var less = amounts.clone();
        for (var i = 0; i < less.length; i++) {
            less[i] -= sums.get(i).of[place] ? number : 0;
        }
        return less;
    }

    /// A buffer, because two are equal when their numbers are.
    private static IntBuffer situation(int place, int[] need, int[] room) {
        return IntBuffer.allocate(1 + need.length + room.length)
                .put(place)
                .put(need)
                .put(room)
                .flip();
    }
}
