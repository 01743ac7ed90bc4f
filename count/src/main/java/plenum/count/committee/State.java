package plenum.count.committee;

import java.util.ArrayList;
import java.util.List;
import plenum.count.exact.Fraction;

/// A committee on its way: who is elected so far, and what the rule remembers of each ballot, such as
/// its load or its budget. Two states that agree in both go on in the same way.
///
/// @param elected in the order of the ballot paper
/// @param purses one for each ballot, where the rule keeps one
/// @param completing whether the rule has turned to its completion
public record State(List<Integer> elected, List<Fraction> purses, boolean completing) {
    public State {
        elected = elected.stream().sorted().toList();
        purses = List.copyOf(purses);
    }

    static State start(List<Fraction> purses) {
        return new State(List.of(), purses, false);
    }

    State with(int candidate, List<Fraction> after) {
        var more = new ArrayList<>(elected);
        more.add(candidate);
        return new State(more, after, completing);
    }

    State completed(List<Fraction> after) {
        return new State(elected, after, true);
    }

    boolean lacks(int candidate) {
        return !elected.contains(candidate);
    }
}
