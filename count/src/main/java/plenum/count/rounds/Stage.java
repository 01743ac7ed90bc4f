package plenum.count.rounds;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import plenum.count.transcript.Tie;

/// One round and what follows from it. Names are places in the list of all who have ever stood.
///
/// @param number from 1
/// @param standing who stood, in the order of the list
/// @param figures theirs, in the same order
/// @param needed the votes that elect in this round, the same for each name where one ballot asks for
///     crosses; empty where the most votes elect, or each name has a base of its own
/// @param withdrawn who could have stood and did not
/// @param elected in the order in which they were elected
/// @param out who cannot stand any more
/// @param why what follows, and from what
public record Stage(
        int number,
        Purpose purpose,
        int seats,
        Crosses crosses,
        List<Integer> standing,
        List<Figures> figures,
        Asked asked,
        BigInteger cast,
        BigInteger invalid,
        BigInteger abstained,
        Majority majority,
        Optional<BigInteger> needed,
        List<Integer> withdrawn,
        List<Integer> elected,
        List<Integer> out,
        List<Tie> ties,
        List<String> why) {
    public Stage {
        standing = List.copyOf(standing);
        figures = List.copyOf(figures);
        withdrawn = List.copyOf(withdrawn);
        elected = List.copyOf(elected);
        out = List.copyOf(out);
        ties = List.copyOf(ties);
        why = List.copyOf(why);
    }

    /// The ballots that are not invalid as a whole.
    public BigInteger valid() {
        return cast.subtract(invalid);
    }
}
