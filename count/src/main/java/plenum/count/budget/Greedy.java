package plenum.count.budget;

/// Most points first: a project that the money left does not pay for is skipped.
public record Greedy() implements GreedyRule {
    @Override
    public String id() {
        return "pb-greedy";
    }

    @Override
    public String title() {
        return "most points first";
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
}
