package plenum.count.rounds;

/// A rule that leaves it to the congress how many crosses a ballot may have.
public interface Limited extends RoundRule {
    /// The rule with what the congress has resolved.
    ///
    /// @throws IllegalArgumentException if the rule does not allow it
    Limited within(Limits limits);
}
