package plenum.count.committee;

import java.util.List;

/// Proportional approval: the committee with the highest score, where a voter who approves of n members
/// gives it 1 + 1/2 + … + 1/n. Found by branch and bound, so it is exact. The time it takes grows
/// steeply with candidates and seats that are hard to tell apart.
///
/// Of several best committees the one is elected that comes first in the order, member by member.
public record ProportionalApproval() implements CommitteeRule {
    @Override
    public String id() {
        return "pav";
    }

    @Override
    public String title() {
        return "proportional approval voting";
    }

    @Override
    public String source() {
        return "T. N. Thiele, Om Flerfoldsvalg, 1895";
    }

    @Override
    public String proof() {
        return "abcvoting: 236 profiles, confirmed by a second program";
    }

    @Override
    public Committee elect(Approvals votes, int seats, Order order) {
        CommitteeRule.refuseTooFew(votes, seats);
        var complete = order.complete(votes);
        var best = new BestCommittees(votes.merged(), seats);
        var tied = best.all(MOST_TIED);
        var members = tied.size() > MOST_TIED ? best.first(complete.places()) : complete.firstOf(tied);
        return committee(votes, members, best);
    }

    @Override
    public List<List<Integer>> tied(Approvals votes, int seats) {
        CommitteeRule.refuseTooFew(votes, seats);
        return tied(new BestCommittees(votes.merged(), seats));
    }

    /// Both at once, by one search.
    @Override
    public Committees all(Approvals votes, int seats, Order order) {
        CommitteeRule.refuseTooFew(votes, seats);
        var best = new BestCommittees(votes.merged(), seats);
        var tied = tied(best);
        var members = order.complete(votes).firstOf(tied);
        return new Committees(votes.candidates(), tied, committee(votes, members, best));
    }

    private static List<List<Integer>> tied(BestCommittees best) {
        var tied = best.all(MOST_TIED);
        if (tied.size() > MOST_TIED) {
            throw new IllegalArgumentException("more than " + MOST_TIED + " committees are tied");
        }
        return tied;
    }

    private static Committee committee(Approvals votes, List<Integer> members, BestCommittees best) {
        return new Committee(
                members,
                List.of(
                        new Step.Opened(votes.candidates().size(), votes.voters(), members.size()),
                        new Step.Best(
                                members.stream().map(votes.candidates()::get).toList(), "score", best.score())));
    }
}
