package plenum.count.majority;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The votes of which a majority is a share.
public enum Base {
    /// Yes and no. Abstentions and invalid votes do not count: they are no wish either way (BGH, 25.1.1982, II ZR
    /// 164/81).
    YES_AND_NO("yes and no", "yes and no"),
    /// Yes, no and abstentions, where the rules call an abstention a valid vote.
    VALID("valid votes", "valid votes"),
    /// Yes, no and invalid votes, without abstentions (Robert's Rules of Order: illegal votes of entitled voters
    /// count).
    CAST("votes cast", "votes cast"),
    /// All who could vote when the vote was opened. An abstention acts as a no.
    PRESENT("votes present", "those present"),
    /// The whole body. Abstention and absence act as a no.
    MEMBERS("votes of the body", "all members");

    private final String words;
    private final String written;

    Base(String words, String written) {
        this.words = words;
        this.written = written;
    }

    /// The base that standing orders write so.
    static Optional<Base> written(String text) {
        return Arrays.stream(values()).filter(base -> base.written.equals(text)).findFirst();
    }

    /// How standing orders write it, behind a share: `those present`.
    public String written() {
        return written;
    }

    /// The word for it in message keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
