package plenum.count.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import plenum.count.exact.Fraction;

/// The method of equal shares, where the share of every voter is raised by one unit of money as long as
/// the projects bought do not cost more than the budget.
///
/// The first share is the budget by the voters, rounded down to whole units. The raising ends when no
/// project that somebody supports could be paid for with what is left of the true budget, or when the
/// next share would buy too much; the last result within the budget stands. Each share is a run of its
/// own from the start, as in [EqualShares].
public record EqualSharesAddOne() implements BudgetRule {
    @Override
    public String id() {
        return "pb-equal-shares-add1";
    }

    @Override
    public String title() {
        return "method of equal shares, add-one completion";
    }

    @Override
    public String source() {
        return "D. Peters, G. Pierczyński and P. Skowron, Proportional participatory budgeting with additive"
                + " utilities, 2021; as used in Wieliczka, Świecie and Aarau in 2023";
    }

    @Override
    public String proof() {
        return "an example of Pabulib's checker; no official figures";
    }

    @Override
    public Funding fund(BudgetElection election) {
        var voters = election.voters();
        var merged = election.merged();
        var scores = election.scores();
        var steps = new ArrayList<Step>();
        steps.add(new Step.Opened(election.projects().size(), voters, election.budget()));
        if (voters.signum() == 0) {
            steps.add(new Step.Stopped("nobody votes"));
            return new Funding(List.of(), steps);
        }
        var share = election.budget().over(Fraction.of(voters)).floor();
        var last = Purses.spend(merged, Fraction.of(share));
        String why;
        while (true) {
            if (exhausts(merged, scores, last)) {
                why = "no project that somebody supports can be paid for with what is left";
                break;
            }
            share = share.add(BigInteger.ONE);
            var next = Purses.spend(merged, Fraction.of(share));
            if (next.cost().compareTo(election.budget()) > 0) {
                why = "with " + share + " for every voter, projects for "
                        + next.cost().decimal() + " would be bought";
                break;
            }
            last = next;
        }
        steps.addAll(last.steps());
        steps.add(new Step.Stopped(why));
        return new Funding(last.funded(), steps);
    }

    private static boolean exhausts(BudgetElection election, List<Fraction> scores, Funding funding) {
        var left = election.budget().minus(funding.cost());
        return Purses.open(election, scores, funding.funded()).stream()
                .noneMatch(place -> election.projects().get(place).cost().compareTo(left) <= 0);
    }
}
