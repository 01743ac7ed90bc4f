package plenum.count.majority;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// When a motion is carried. With Y, N and A for yes, no and abstentions, I for invalid votes, P for the votes
/// present and M for those of the whole body. Whatever the rule, nothing is carried without a single yes.
///
/// Those that rules of order know have a name, such as `two-thirds`. Any other is written as a share of a base:
/// `3/4 of votes cast`, `more than 3/5 of all members`.
///
/// @param id the name of the rule in standing orders and in the journal. It never changes
public record MajorityRule(String id, Share share, Base base) {
    /// Y > N, which is more than half of Y + N.
    public static final MajorityRule SIMPLE = new MajorityRule("simple", Share.MORE_THAN_HALF, Base.YES_AND_NO);
    /// 2Y > Y + N + A.
    public static final MajorityRule OF_VALID = new MajorityRule("of-valid", Share.MORE_THAN_HALF, Base.VALID);
    /// 2Y > Y + N + I: the majority of Robert's Rules of Order.
    public static final MajorityRule OF_CAST = new MajorityRule("of-cast", Share.MORE_THAN_HALF, Base.CAST);
    /// 2Y > P.
    public static final MajorityRule OF_PRESENT = new MajorityRule("of-present", Share.MORE_THAN_HALF, Base.PRESENT);
    /// 2Y > M.
    public static final MajorityRule OF_MEMBERS = new MajorityRule("of-members", Share.MORE_THAN_HALF, Base.MEMBERS);
    /// 3Y ≥ 2(Y + N), which is Y ≥ 2N.
    public static final MajorityRule TWO_THIRDS = new MajorityRule("two-thirds", Share.TWO_THIRDS, Base.YES_AND_NO);
    /// 3Y ≥ 2(Y + N + A).
    public static final MajorityRule TWO_THIRDS_OF_VALID =
            new MajorityRule("two-thirds-of-valid", Share.TWO_THIRDS, Base.VALID);
    /// 3Y ≥ 2P.
    public static final MajorityRule TWO_THIRDS_OF_PRESENT =
            new MajorityRule("two-thirds-of-present", Share.TWO_THIRDS, Base.PRESENT);
    /// 3Y ≥ 2M.
    public static final MajorityRule TWO_THIRDS_OF_MEMBERS =
            new MajorityRule("two-thirds-of-members", Share.TWO_THIRDS, Base.MEMBERS);
    /// N = 0. Abstentions do not prevent it.
    public static final MajorityRule UNANIMITY = new MajorityRule("unanimity", Share.ALL, Base.YES_AND_NO);

    /// The rules that have a name.
    public static final List<MajorityRule> ALL = List.of(
            SIMPLE,
            OF_VALID,
            OF_CAST,
            OF_PRESENT,
            OF_MEMBERS,
            TWO_THIRDS,
            TWO_THIRDS_OF_VALID,
            TWO_THIRDS_OF_PRESENT,
            TWO_THIRDS_OF_MEMBERS,
            UNANIMITY);

    private static final Pattern WRITTEN = Pattern.compile("(more than )?([1-9][0-9]{0,2})/([1-9][0-9]{0,2}) of (.+)");

    /// The rule that a document of standing orders calls by this name, or writes as a share of a base. A share
    /// that has a name is known by its name; no share is less than a half, or more than the whole.
    public static Optional<MajorityRule> named(String text) {
        return ALL.stream().filter(rule -> rule.id.equals(text)).findFirst().or(() -> written(text));
    }

    private static Optional<MajorityRule> written(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var moreThan = parts.group(1) != null;
        var share = Share.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), moreThan);
        return share.flatMap(some -> Base.written(parts.group(4)).map(base -> of(some, base)));
    }

    private static MajorityRule of(Share share, Base base) {
        return ALL.stream()
                .filter(rule -> rule.share.equals(share) && rule.base == base)
                .findFirst()
                .orElseGet(() -> new MajorityRule(share.written() + " of " + base.written(), share, base));
    }

    /// Whether the rule has a name, and is not written as a share.
    public boolean hasName() {
        return ALL.contains(this);
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
