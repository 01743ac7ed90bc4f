package plenum.count.transcript;

import java.util.List;

/// Whom another rule elects from the same ballots.
///
/// @param elected in the order of election; without the last seats where a lot was required
/// @param complete whether the count needed no lot that nobody has drawn
public record Other(String rule, List<Integer> elected, boolean complete) {
    public Other {
        elected = List.copyOf(elected);
    }

    /// Whether the same are elected, in whatever order.
    public boolean agreesWith(Transcript transcript) {
        return complete
                && transcript.lotRequired().isEmpty()
                && elected.size() == transcript.elected().size()
                && elected.containsAll(transcript.elected());
    }

    /// What a chair can say of it.
    String says(Transcript transcript) {
        if (!complete) {
            return "needs a lot";
        }
        return agreesWith(transcript) ? "elects the same" : "elects " + String.join(", ", transcript.names(elected));
    }
}
