package plenum.server.pages;

import java.util.List;
import java.util.Optional;

/// A vote as everybody sees it.
///
/// @param rule the majority that is needed and of what, in words, with its article
/// @param progress how many have voted, in words
/// @param seats the drawing of the hall; empty where nobody's vote is known by name
public record VoteView(
        String id, String question, String rule, boolean open, String progress, String seats, Optional<Result> result) {

    /// What a closed vote decided.
    ///
    /// @param bar the drawing of the result
    /// @param transcript the count, line by line
    public record Result(
            String outcome, boolean carried, long yes, long no, long abstain, String bar, List<String> transcript) {}
}
