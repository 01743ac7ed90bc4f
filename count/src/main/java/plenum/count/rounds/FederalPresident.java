package plenum.count.rounds;

import java.math.BigInteger;
import java.util.Optional;

/// How the Federal Convention elects the President of Germany: the majority of its members, whether
/// present or not, in the first two ballots; in a further one the most votes.
///
/// Others may be nominated for each ballot. Equal votes in the third ballot elect nobody: it is held
/// again.
///
/// @param convention how many members the Convention has
public record FederalPresident(Optional<BigInteger> convention) implements OneSeat {
    private static final int LAST_WITH_MAJORITY = 2;

    /// The rule before it is known how many members there are.
    public FederalPresident() {
        this(Optional.empty());
    }

    /// The rule for a convention of so many members.
    public FederalPresident in(Optional<BigInteger> number) {
        return new FederalPresident(number);
    }

    @Override
    public String id() {
        return "federal-president-54";
    }

    @Override
    public String title() {
        return "Federal President of Germany, three ballots";
    }

    @Override
    public String source() {
        return "Basic Law of Germany art. 54 (6)";
    }

    @Override
    public String proof() {
        return "official: Presidents of 1969 (third ballot without a majority) and 2010";
    }

    @Override
    public Majority first() {
        return Majority.OF_MEMBERS;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public BigInteger members() {
        return convention.orElseThrow(() -> new IllegalArgumentException(
                id() + " asks for a majority of the members and does not know how many they are"));
    }

    /// A ballot without any vote is a ballot like others.
    @Override
    public void decide(Contest contest) {
        if (contest.votesInAll().compareTo(members()) > 0) {
            throw new IllegalArgumentException(
                    "round " + contest.number() + ": " + contest.votesInAll() + " votes of " + members() + " members");
        }
        judge(contest);
    }

    @Override
    public void judge(Contest contest) {
        var equal = contest.electTheMost();
        if (contest.seatsLeft() == 0) {
            contest.close(contest.number() <= LAST_WITH_MAJORITY ? "more than half of the members" : "the most votes");
        } else if (contest.number() < LAST_WITH_MAJORITY) {
            again(contest, Majority.OF_MEMBERS, "nobody has more than half of the members");
        } else {
            again(
                    contest,
                    Majority.MOST,
                    equal.isEmpty() ? "nobody has more than half of the members" : "several have the most votes");
        }
    }

    private static void again(Contest contest, Majority majority, String reason) {
        contest.another(Purpose.FURTHER, contest.remaining(), majority, reason);
    }
}
