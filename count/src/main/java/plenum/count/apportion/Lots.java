package plenum.count.apportion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Lots that have been drawn: the places of units in the list, the first drawn first. Where units tie,
/// those drawn earlier win. Units that were not drawn remain tied.
public record Lots(List<Integer> drawn) {
    /// @throws IllegalArgumentException if a place was drawn twice
    public Lots {
        drawn = List.copyOf(drawn);
        if (new HashSet<>(drawn).size() < drawn.size()) {
            throw new IllegalArgumentException("a lot was drawn twice");
        }
    }

    public static Lots none() {
        return new Lots(List.of());
    }

    /// The tied in the order of the lots, without those that were not drawn.
    List<Integer> among(List<Integer> tied) {
        var ordered = new ArrayList<>(drawn);
        ordered.retainAll(tied);
        return ordered;
    }
}
