package plenum.count.budget;

import java.util.ArrayList;
import plenum.count.exact.Fraction;

/// The method of equal shares without a completion: every voter has the same share of the budget, and a
/// project is bought by those who give it points.
///
/// The utility of a project to a voter is its points times its cost. Next is the project with the least
/// ρ, where every supporter pays ρ for a unit of utility, or all that is left. Of several, the one that
/// costs less, then the one with more points, then the first in the election. Much of the budget may be
/// left when nobody can buy anything more.
public record EqualShares() implements BudgetRule {
    @Override
    public String id() {
        return "pb-equal-shares";
    }

    @Override
    public String title() {
        return "method of equal shares";
    }

    @Override
    public String source() {
        return "D. Peters, G. Pierczyński and P. Skowron, Proportional participatory budgeting with additive"
                + " utilities, 2021";
    }

    @Override
    public String proof() {
        return "an example of Pabulib's checker; no official figures";
    }

    @Override
    public Funding fund(BudgetElection election) {
        var voters = election.voters();
        var steps = new ArrayList<Step>();
        steps.add(new Step.Opened(election.projects().size(), voters, election.budget()));
        var share = voters.signum() == 0 ? Fraction.ZERO : election.budget().over(Fraction.of(voters));
        var spent = Purses.spend(election.merged(), share);
        steps.addAll(spent.steps());
        return new Funding(spent.funded(), steps);
    }
}
