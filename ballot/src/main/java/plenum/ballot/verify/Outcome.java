package plenum.ballot.verify;

import java.util.List;

/// What a strict verifier says of an archive.
public sealed interface Outcome {
    /// What was checked and found right: a sentence each.
    List<String> checked();

    /// All rules are kept by an election from beginning to end.
    ///
    /// @param result the record of the result
    record Verified(List<String> checked, Figures figures, String result) implements Outcome {}

    /// All rules are kept so far; the election is not over yet, and there is no result.
    record Running(List<String> checked, Figures figures) implements Outcome {}

    /// A rule is broken.
    ///
    /// @param refusal the first place in the order of the archive, whatever the number of threads
    record Refused(List<String> checked, Refusal refusal) implements Outcome {}
}
