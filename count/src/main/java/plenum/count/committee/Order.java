package plenum.count.committee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Who goes first where a rule leaves a tie: every candidate once, the first first.
public record Order(List<Integer> places) {
    /// @throws IllegalArgumentException if a candidate comes twice
    public Order {
        places = List.copyOf(places);
        if (new HashSet<>(places).size() < places.size()) {
            throw new IllegalArgumentException("a candidate comes twice in the order");
        }
    }

    /// The order of the ballot paper.
    public static Order ofPaper(Approvals votes) {
        return new Order(votes.places());
    }

    /// The order in which lots were drawn; those not drawn follow in the order of the ballot paper.
    public static Order drawn(List<Integer> lots, Approvals votes) {
        var places = new ArrayList<>(lots);
        votes.places().stream().filter(place -> !lots.contains(place)).forEach(places::add);
        return new Order(places);
    }

    int first(List<Integer> tied) {
        return tied.stream().min(Comparator.comparingInt(places::indexOf)).orElseThrow();
    }

    /// Of several committees the one that comes first, member by member, and its members in this order.
    List<Integer> firstOf(List<List<Integer>> committees) {
        return committees.stream()
                .map(members -> members.stream().map(places::indexOf).sorted().toList())
                .min(Approvals::compare)
                .orElseThrow()
                .stream()
                .map(places::get)
                .toList();
    }

    /// The same order, when it names every candidate.
    Order complete(Approvals votes) {
        if (!places.containsAll(votes.places())
                || places.size() != votes.candidates().size()) {
            throw new IllegalArgumentException("the order does not name every candidate once");
        }
        return this;
    }
}
