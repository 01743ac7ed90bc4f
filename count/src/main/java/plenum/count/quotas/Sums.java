package plenum.count.quotas;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// Looks for whole numbers, each between two limits, of which certain sums lie between two limits.
///
/// One number after another is tried, first about as large as the first sum wants it. A sum that can no
/// longer be missed does not distinguish two situations, and a situation that has failed is not tried
/// again.
///
/// Whether such numbers exist is as hard a question as there are, once places stand in three sums or more.
/// Five attributes that leave no choice can be too much; then the search ends with a complaint, and
/// never with a wrong answer.
final class Sums {
    private static final int MOST_TRIED = 500_000;

    private final int[] least;
    private final int[] most;
    private final int[] found;
    private final List<Sum> sums = new ArrayList<>();
    private final List<int[]> partitions = new ArrayList<>();
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
        this.found = new int[most.length];
    }

    /// The numbers at some places must add up to at least and at most so much.
    ///
    /// @return the number of this sum, from 0
    int sum(IntPredicate places, int atLeast, int atMost) {
        var of = new boolean[most.length];
        var rest = new int[most.length + 1];
        var already = 0;
        for (var place = most.length - 1; place >= 0; place--) {
            of[place] = places.test(place);
            rest[place] = rest[place + 1] + (of[place] ? most[place] - least[place] : 0);
            already += of[place] ? least[place] : 0;
        }
        sums.add(new Sum(of, rest, atLeast - already, atMost - already));
        return sums.size() - 1;
    }

    /// Each place of the first sum is in exactly one of these. It follows from the sums; to say so saves
    /// trying.
    void partition(List<Integer> parts) {
        partitions.add(parts.stream().mapToInt(Integer::intValue).toArray());
    }

    /// Such numbers, if there are any.
    Optional<int[]> find() {
        for (var place = 0; place < most.length; place++) {
            if (least[place] > most[place]) {
                return Optional.empty();
            }
        }
        var need = sums.stream().mapToInt(sum -> sum.least).toArray();
        var room = sums.stream().mapToInt(sum -> sum.most).toArray();
        return find(0, need, room) ? Optional.of(found) : Optional.empty();
    }

    /// Whether the numbers from a place on can add what the sums still need and have room for.
    private boolean find(int place, int[] need, int[] room) {
        if (!fit(place, need, room) || !tried.add(situation(place, need, room))) {
            return false;
        }
        if (place == most.length) {
            return true;
        }
        if (tried.size() > MOST_TRIED) {
            throw new Unfulfillable("so many attributes are too much to decide whether their quotas can be kept");
        }
        var lowest = lowest(place, need);
        var highest = highest(place, room);
        var wanted = Math.clamp(share(place, need), Math.min(lowest, highest), highest);
        for (var distance = 0; distance <= highest - lowest; distance++) {
            if ((wanted + distance <= highest && find(place, need, room, wanted + distance))
                    || (distance > 0 && wanted - distance >= lowest && find(place, need, room, wanted - distance))) {
                return true;
            }
        }
        return false;
    }

    private boolean find(int place, int[] need, int[] room, int number) {
        found[place] = least[place] + number;
        return find(place + 1, less(need, place, number), less(room, place, number));
    }

    /// Whether no sum needs more than it has room for, after what is beyond reach is left out of both.
    private boolean fit(int place, int[] need, int[] room) {
        for (var i = 0; i < need.length; i++) {
            need[i] = Math.max(0, need[i]);
            room[i] = Math.min(room[i], sums.get(i).rest[place]);
            if (need[i] > room[i]) {
                return false;
            }
        }
        for (var parts : partitions) {
            var needed = 0;
            var roomy = 0;
            for (var part : parts) {
                needed += need[part];
                roomy += room[part];
            }
            if (needed > room[0] || roomy < need[0]) {
                return false;
            }
        }
        return true;
    }

    /// As much of what the first sum needs as the number can be of what the rest can add.
    private int share(int place, int[] need) {
        var first = sums.getFirst();
        var rest = first.rest[place];
        return rest == 0 ? 0 : (need[0] * (most[place] - least[place]) + rest / 2) / rest;
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
