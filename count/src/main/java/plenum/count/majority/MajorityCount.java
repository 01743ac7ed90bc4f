package plenum.count.majority;

import java.util.List;

/// The count of one poll: its transcript, whose last line is the outcome.
public record MajorityCount(List<Step> steps) {
    public MajorityCount {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(steps.getLast() instanceof Step.Conclusion)) {
            throw new IllegalArgumentException("a transcript without a conclusion");
        }
    }

    public Outcome outcome() {
        return ((Step.Conclusion) steps.getLast()).outcome();
    }

    /// The transcript as plain text, one line for each step.
    public List<String> lines() {
        return steps.stream().map(Step::text).toList();
    }
}
