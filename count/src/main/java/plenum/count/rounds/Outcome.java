package plenum.count.rounds;

import java.util.List;
import plenum.count.transcript.Tie;

/// Where an election in rounds stands after the rounds so far.
public sealed interface Outcome {
    /// The election is over.
    ///
    /// @param vacant the seats that nobody has got
    record Complete(int vacant) implements Outcome {}

    /// Another round is to be held.
    ///
    /// @param names who stands in it, unless they withdraw, in the order of the first ballot paper
    /// @param open whether others may be nominated besides
    /// @param seats as many as are left
    /// @param crosses what makes a ballot of it valid
    record AnotherRound(
            Purpose purpose, List<String> names, boolean open, int seats, Majority majority, Crosses crosses)
            implements Outcome {
        public AnotherRound {
            names = List.copyOf(names);
        }
    }

    /// A lot must be drawn before the count can go on.
    record LotRequired(Tie.Question question, List<String> among) implements Outcome {
        public LotRequired {
            among = List.copyOf(among);
        }
    }
}
