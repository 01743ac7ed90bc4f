package plenum.count.ballots;

/// What a rule makes of marks that are not simply one name after another.
public record Treatment(Overvote overvote, Gaps gaps, Repeat repeat) {
    /// Everything doubtful is passed over, the ballot goes on with the next clear mark.
    public static final Treatment PASS_OVER = new Treatment(Overvote.PASS_OVER, Gaps.PASS_OVER, Repeat.PASS_OVER);
    /// Equal marks and the first gap end the ballot: what follows is not the next number in the order.
    public static final Treatment STOP = new Treatment(Overvote.STOP, Gaps.STOP_AT_FIRST, Repeat.PASS_OVER);
    /// Equal marks end the ballot, gaps are passed over.
    public static final Treatment STOP_AT_OVERVOTE = new Treatment(Overvote.STOP, Gaps.PASS_OVER, Repeat.PASS_OVER);

    /// More than one name at a rank.
    public enum Overvote {
        PASS_OVER,
        STOP,
        /// The paper counts in equal parts for every order in which the names could stand, by the rules that
        /// can; where the names are not known, it ends.
        SHARE
    }

    /// Ranks left empty before a mark.
    public enum Gaps {
        PASS_OVER,
        STOP_AT_FIRST,
        STOP_AT_TWO_IN_A_ROW
    }

    /// A name that was marked before.
    public enum Repeat {
        PASS_OVER,
        STOP
    }
}
