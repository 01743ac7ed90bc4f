package plenum.count.majority;

/// What was voted, and among how many. All numbers are votes: a mandate of weight 3 is three of them.
///
/// @param invalid votes cast by those entitled that say neither yes, no nor abstention
/// @param present the votes of those who could vote when the vote was opened
/// @param members the votes of the whole body
public record Poll(long yes, long no, long abstain, long invalid, long present, long members) {
    /// @throws IllegalArgumentException if more votes were cast than are present, or more are present than the body has
    public Poll {
        if (yes < 0 || no < 0 || abstain < 0 || invalid < 0) {
            throw new IllegalArgumentException("a negative number of votes");
        }
        if (yes > present
                || no > present - yes
                || abstain > present - yes - no
                || invalid > present - yes - no - abstain) {
            throw new IllegalArgumentException("more votes cast than the " + present + " present");
        }
        if (present > members) {
            throw new IllegalArgumentException(present + " votes present of a body that has " + members);
        }
    }
}
