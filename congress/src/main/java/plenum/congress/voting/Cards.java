package plenum.congress.voting;

/// What tellers counted in one block of seats.
public record Cards(long yes, long no, long abstain) {
    /// All cards of the block. It does not overflow, since none that exceeds the roll is entered.
    public long total() {
        return yes + no + abstain;
    }
}
