package plenum.count.rounds;

/// Limited vote: every voter crosses fewer names than there are seats, and the seats go to those with the
/// most crosses.
///
/// How many crosses there are must be resolved beforehand. Who of several equals gets a last seat is
/// decided by lot.
public record LimitedVote(Limits limits) implements MostVotes {
    /// The rule before it is known how many crosses there are.
    public LimitedVote() {
        this(Limits.NONE);
    }

    @Override
    public LimitedVote within(Limits resolved) {
        return new LimitedVote(resolved);
    }

    @Override
    public String id() {
        return "limited-vote";
    }

    @Override
    public String title() {
        return "Limited vote, fewer crosses than seats";
    }

    @Override
    public String source() {
        return "Representation of the People Act 1867 (30 & 31 Vict. c. 102) s. 9: two votes for three seats";
    }

    @Override
    public String proof() {
        return "no outside proof; a second program of our own agrees";
    }

    @Override
    public Crosses crosses(int seats, int standing) {
        if (limits.most().isEmpty() || limits.most().getAsInt() >= seats) {
            throw new IllegalArgumentException("a limited vote has fewer crosses than the " + seats
                    + " seats; the most number of crosses must say how many");
        }
        return limits.or(1, seats, 1);
    }
}
