package plenum.count.committee;

import java.util.List;

/// One committee and the steps that lead to it.
///
/// @param members their places on the ballot paper, in the order in which they were elected
public record Committee(List<Integer> members, List<Step> steps) {
    public Committee {
        members = List.copyOf(members);
        steps = List.copyOf(steps);
    }

    /// The transcript as plain text, one line for each step.
    public List<String> lines() {
        return steps.stream().map(Step::text).toList();
    }
}
