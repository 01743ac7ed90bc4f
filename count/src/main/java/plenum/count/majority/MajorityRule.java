package plenum.count.majority;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// When a motion is carried. With Y, N and A for yes, no and abstentions, I for invalid votes, P for the votes present
/// and M for those of the whole body. Whatever the rule, nothing is carried without a single yes.
public enum MajorityRule {
    /// Y > N, which is more than half of Y + N.
    SIMPLE("simple", Share.MORE_THAN_HALF, Base.YES_AND_NO),
    /// 2Y > Y + N + A.
    OF_VALID("of-valid", Share.MORE_THAN_HALF, Base.VALID),
    /// 2Y > Y + N + I: the majority of Robert's Rules of Order.
    OF_CAST("of-cast", Share.MORE_THAN_HALF, Base.CAST),
    /// 2Y > P.
    OF_PRESENT("of-present", Share.MORE_THAN_HALF, Base.PRESENT),
    /// 2Y > M.
    OF_MEMBERS("of-members", Share.MORE_THAN_HALF, Base.MEMBERS),
    /// 3Y ≥ 2(Y + N), which is Y ≥ 2N.
    TWO_THIRDS("two-thirds", Share.TWO_THIRDS, Base.YES_AND_NO),
    /// 3Y ≥ 2(Y + N + A).
    TWO_THIRDS_OF_VALID("two-thirds-of-valid", Share.TWO_THIRDS, Base.VALID),
    /// 3Y ≥ 2P.
    TWO_THIRDS_OF_PRESENT("two-thirds-of-present", Share.TWO_THIRDS, Base.PRESENT),
    /// 3Y ≥ 2M.
    TWO_THIRDS_OF_MEMBERS("two-thirds-of-members", Share.TWO_THIRDS, Base.MEMBERS),
    /// N = 0. Abstentions do not prevent it.
    UNANIMITY("unanimity", Share.ALL, Base.YES_AND_NO);

    public static final List<MajorityRule> ALL = List.copyOf(Arrays.asList(values()));

    private final String id;
    private final Share share;
    private final Base base;

    MajorityRule(String id, Share share, Base base) {
        this.id = id;
        this.share = share;
        this.base = base;
    }

    /// The rule that a document of standing orders calls by this name.
    public static Optional<MajorityRule> named(String id) {
        return ALL.stream().filter(rule -> rule.id.equals(id)).findFirst();
    }

    /// The name of the rule in standing orders and in the journal. It never changes.
    public String id() {
        return id;
    }

    public Share share() {
        return share;
    }

    public Base base() {
        return base;
    }

    /// Whether the poll carries the motion, with every step of the arithmetic.
    ///
    /// A tie is where yes equals no and one vote more would decide: where yes is exactly half of the base. Equal
    /// votes that are less than half, as when others abstained under a majority of those present, are a rejection.
    public MajorityCount count(Poll poll) {
        var size = base.of(poll);
        return new MajorityCount(List.of(
                new Step.Votes(poll.yes(), poll.no(), poll.abstain(), poll.invalid()),
                new Step.Basis(base, size),
                new Step.Comparison(share, poll.yes(), size),
                new Step.Conclusion(outcome(poll, size))));
    }

    private Outcome outcome(Poll poll, long size) {
        if (poll.yes() == 0) {
            return Outcome.REJECTED;
        }
        if (share.reachedBy(poll.yes(), size)) {
            return Outcome.CARRIED;
        }
        return poll.yes() == poll.no() && share.missedByOneVote(poll.yes(), size) ? Outcome.TIE : Outcome.REJECTED;
    }
}
