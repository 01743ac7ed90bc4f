package plenum.count.budget;

/// Most points first, and nothing more is funded once a project is too dear for the money left.
public record GreedyNoSkip() implements GreedyRule {
    @Override
    public String id() {
        return "pb-greedy-no-skip";
    }

    @Override
    public String title() {
        return "most points first, until one is too dear";
    }

    @Override
    public String source() {
        return "practice of Polish cities, as named by Pabulib";
    }

    @Override
    public String proof() {
        return "Bydgoszcz, Łęgnowo Wieś 2025 (official); the examples of Pabulib's checker";
    }

    @Override
    public boolean skips() {
        return false;
    }
}
