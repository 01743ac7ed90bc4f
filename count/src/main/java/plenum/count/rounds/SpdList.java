package plenum.count.rounds;

import java.util.function.Predicate;

/// How congresses of the SPD elect several to like offices: elected are those with the most votes who have
/// more than half of the valid votes; for the seats that are left the most votes are enough in a second
/// round.
///
/// Abstentions are valid votes. Who is not elected in the first round may stand in the second, or withdraw. A
/// congress may set a least number of crosses.
///
/// Women and men have at least 40 % of the seats each, which is told as quotas of persons. Those of whom there are
/// too many are elected up to 60 %; the others only if they have at least the votes of the first who is not
/// elected for the quota. Where seats are left for them, a further round is held among them. This clause was read
/// in motions of the party that quote it.
public record SpdList(Limits limits) implements Limited, ListInTwoRounds {
    /// From one cross to as many as there are seats.
    public SpdList() {
        this(Limits.NONE);
    }

    @Override
    public SpdList within(Limits resolved) {
        return new SpdList(resolved);
    }

    @Override
    public String id() {
        return "spd-list-8";
    }

    @Override
    public String title() {
        return "SPD congress, list election in two rounds";
    }

    @Override
    public String source() {
        return "Election rules of the SPD of Germany § 8 (2017); its quota of women and men as told";
    }

    @Override
    public String proof() {
        return "official: board 2003 and 2013 (second rounds in full). Ties and quotas: a second program of our own only";
    }

    @Override
    public Crosses crosses(int seats, int standing) {
        var most = Math.min(limits.most().orElse(seats), Math.max(1, seats));
        return Crosses.between(Math.min(limits.least().orElse(1), Math.min(most, standing)), most);
    }

    /// § 8 (2): with fewer votes than the first of the other group who is not elected, nobody is elected to a
    /// seat that is kept for his or her group.
    @Override
    public Predicate<Integer> passes(Contest contest) {
        return contest::isNotBehindTheBarred;
    }

    @Override
    public void secondRound(Contest contest) {
        contest.another(
                Purpose.FURTHER,
                contest.standing(),
                Majority.MOST,
                "too few are elected; in the second round the most votes elect");
    }
}
