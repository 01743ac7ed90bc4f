package plenum.count.budget;

/// Most points first, among those that have at least the points that the election asks for.
public record GreedyThreshold() implements GreedyRule {
    @Override
    public String id() {
        return "pb-greedy-threshold";
    }

    @Override
    public String title() {
        return "most points first, above a threshold";
    }

    @Override
    public String source() {
        return "practice of Polish cities, as named by Pabulib";
    }

    @Override
    public String proof() {
        return "the examples of Pabulib's checker";
    }

    @Override
    public boolean skips() {
        return true;
    }

    @Override
    public Funding fund(BudgetElection election) {
        if (election.threshold().isEmpty()) {
            throw new IllegalArgumentException("the election names no threshold");
        }
        return GreedyRule.super.fund(election);
    }
}
