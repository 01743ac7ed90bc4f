package plenum.count.apportion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import plenum.count.lot.Seed;

/// DrawnLots that have been drawn: the places of units in the list, the first drawn first. Where units tie,
/// those drawn earlier win. Units that were not drawn remain tied.
///
/// @param how how they were drawn, for the transcript
public record DrawnLots(List<Integer> drawn, String how) {
    /// @throws IllegalArgumentException if a place was drawn twice
    public DrawnLots {
        drawn = List.copyOf(drawn);
        if (new HashSet<>(drawn).size() < drawn.size()) {
            throw new IllegalArgumentException("a lot was drawn twice");
        }
    }

    /// An order that was drawn beforehand.
    public DrawnLots(List<Integer> drawn) {
        this(drawn, "by the order drawn beforehand");
    }

    public static DrawnLots none() {
        return new DrawnLots(List.of());
    }

    /// DrawnLots for ties that follow from a text published before the count, as [Seed] says. The tied are
    /// drawn one after the other, those left each time numbered in the order of the list.
    public static DrawnLots fromSeed(String text, List<Tie> ties) {
        var seed = new Seed(text);
        var drawn = new ArrayList<Integer>();
        for (var tie : ties) {
            var left = new ArrayList<>(tie.places());
            while (!left.isEmpty()) {
                var next = seed.next(left.size()).number();
                drawn.add(left.get(next));
                left.subList(next, next + 1).clear();
            }
        }
        return new DrawnLots(drawn, "by SHA-256 of the seed \"" + text + "\"");
    }

    /// The tied in the order of the lots, without those that were not drawn.
    List<Integer> among(List<Integer> tied) {
        var ordered = new ArrayList<>(drawn);
        ordered.retainAll(tied);
        return ordered;
    }
}
