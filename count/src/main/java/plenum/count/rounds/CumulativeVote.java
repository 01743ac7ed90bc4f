package plenum.count.rounds;

/// Cumulative vote: every voter has as many points as there are seats and may give several, or all, to one
/// name; the seats go to those with the most points.
///
/// A ballot with more points is invalid. A congress may set another number of points, or a most number for
/// one name. Who of several equals gets a last seat is decided by lot.
public record CumulativeVote(Limits limits) implements MostVotes {
    /// As many points as seats, all of which may go to one name.
    public CumulativeVote() {
        this(Limits.NONE);
    }

    @Override
    public CumulativeVote within(Limits resolved) {
        return new CumulativeVote(resolved);
    }

    @Override
    public String id() {
        return "cumulative-vote";
    }

    @Override
    public String title() {
        return "Cumulative vote, several points for one name";
    }

    @Override
    public String source() {
        return "Elementary Education Act 1870 (33 & 34 Vict. c. 75) s. 29";
    }

    @Override
    public String proof() {
        return "no outside proof; a second program of our own agrees";
    }

    @Override
    public Crosses crosses(int seats, int standing) {
        var most = limits.most().orElse(Math.max(seats, limits.least().orElse(1)));
        return limits.or(1, most, most);
    }
}
