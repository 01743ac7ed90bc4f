package plenum.count.rounds;

/// Block vote, plurality at large: every voter crosses as many names as there are seats, or fewer, and
/// the seats go to those with the most crosses.
///
/// A congress may set a least and a most number of crosses; ballots with fewer or more are invalid. Who
/// of several equals gets a last seat is decided by lot.
public record BlockVote(Limits limits) implements MostVotes {
    /// From one cross to as many as there are seats.
    public BlockVote() {
        this(Limits.NONE);
    }

    @Override
    public BlockVote within(Limits resolved) {
        return new BlockVote(resolved);
    }

    @Override
    public String id() {
        return "block-vote";
    }

    @Override
    public String title() {
        return "Block vote, as many crosses as seats";
    }

    @Override
    public String source() {
        return "common practice, plurality at large";
    }

    @Override
    public String proof() {
        return "official: SPD, board 2013 (second round, the same rule). Ties: a second program of our own only";
    }

    @Override
    public Crosses crosses(int seats, int standing) {
        return limits.or(1, Math.max(seats, limits.least().orElse(1)), 1);
    }
}
