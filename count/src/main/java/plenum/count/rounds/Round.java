package plenum.count.rounds;

import java.util.List;

/// What was voted in one round, however it is known.
public sealed interface Round permits Answers, Points, Sums {
    /// The names on the ballot paper, each once, in its order.
    List<String> candidates();

    /// The figures of the round, when ballots are valid within these bounds.
    Sums sums(Crosses valid);

    /// Refuses two of the same name: from round to round a name is all that tells who is meant.
    ///
    /// @throws IllegalArgumentException if nobody stands or a name comes twice
    static List<String> distinct(List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("nobody stands");
        }
        for (var place = 0; place < names.size(); place++) {
            if (names.indexOf(names.get(place)) < place) {
                throw new IllegalArgumentException("two who stand are called \"" + names.get(place) + "\"");
            }
        }
        return List.copyOf(names);
    }
}
