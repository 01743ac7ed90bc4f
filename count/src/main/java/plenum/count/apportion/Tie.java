package plenum.count.apportion;

import java.util.List;

/// Units of which each has the same claim to a seat, and too few seats for all of them.
///
/// @param places where the units stand in the list
/// @param seats how many of them get one
public record Tie(List<Integer> places, int seats) {
    public Tie {
        places = List.copyOf(places);
        if (seats < 1 || seats >= places.size()) {
            throw new IllegalArgumentException("no tie: " + seats + " seats for " + places.size());
        }
    }
}
