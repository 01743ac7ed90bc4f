package plenum.count.single;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Those with the highest or the lowest value.
final class Most {
    private Most() {}

    static <T extends Comparable<T>> List<Integer> highest(List<Integer> places, Function<Integer, T> value) {
        return first(places, value, Comparator.reverseOrder());
    }

    static <T extends Comparable<T>> List<Integer> lowest(List<Integer> places, Function<Integer, T> value) {
        return first(places, value, Comparator.naturalOrder());
    }

    private static <T extends Comparable<T>> List<Integer> first(
            List<Integer> places, Function<Integer, T> value, Comparator<T> order) {
        var best = places.stream().map(value).min(order).orElseThrow();
        return places.stream()
                .filter(place -> value.apply(place).compareTo(best) == 0)
                .toList();
    }
}
