package plenum.server.clerk;

import java.util.List;
import plenum.congress.Fact;
import plenum.congress.Refusal;

/// What became of an act, told when it can no longer be lost.
public sealed interface Outcome {
    /// The act is in the journal.
    ///
    /// @param entry its number there
    /// @param facts what it brought about
    record Recorded(long entry, List<Fact> facts) implements Outcome {}

    /// The congress already was as the act wants it.
    record Unchanged() implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
}
