package plenum.count.majority;

/// The votes of which a majority is a share.
public enum Base {
    /// Yes and no. Abstentions and invalid votes do not count: they are no wish either way (BGH, 25.1.1982, II ZR
    /// 164/81).
    YES_AND_NO("yes and no"),
    /// Yes, no and abstentions, where the rules call an abstention a valid vote.
    VALID("valid votes"),
    /// Yes, no and invalid votes, without abstentions (Robert's Rules of Order: illegal votes of entitled voters
    /// count).
    CAST("votes cast"),
    /// All who could vote when the vote was opened. An abstention acts as a no.
    PRESENT("votes present"),
    /// The whole body. Abstention and absence act as a no.
    MEMBERS("votes of the body");

    private final String words;

    Base(String words) {
        this.words = words;
    }

    /// How a transcript calls the base.
    public String words() {
        return words;
    }

    /// The size of the base in a poll. It does not overflow, since no part of a poll is more than the body.
    public long of(Poll poll) {
        return switch (this) {
            case YES_AND_NO -> poll.yes() + poll.no();
            case VALID -> poll.yes() + poll.no() + poll.abstain();
            case CAST -> poll.yes() + poll.no() + poll.invalid();
            case PRESENT -> poll.present();
            case MEMBERS -> poll.members();
        };
    }
}
