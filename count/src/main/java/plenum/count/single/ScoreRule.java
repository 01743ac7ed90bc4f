package plenum.count.single;

/// A rule that counts scores.
public sealed interface ScoreRule extends SingleRule permits Approval, MajorityJudgment, Score, Star {
    /// Who is elected.
    ///
    /// @throws IllegalArgumentException if the scores are not those that the rule asks for
    Verdict decide(Scores votes);
}
