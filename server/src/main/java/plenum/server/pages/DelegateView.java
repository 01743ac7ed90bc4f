package plenum.server.pages;

import java.util.List;
import java.util.Optional;

/// The desk of one delegate.
///
/// @param ballots in the open vote, one for each mandate that this delegate votes for now
/// @param request the number of the own request to speak; empty if there is none
/// @param kinds what one may ask to speak for
public record DelegateView(
        Situation now,
        Optional<Speaking> speaking,
        List<String> waiting,
        Optional<VoteView> vote,
        List<Ballot> ballots,
        Optional<MotionView> motion,
        String request,
        List<Option> kinds,
        List<Line> mandate,
        List<Receipt> receipts) {

    /// A vote to be given.
    ///
    /// @param choice `yes`, `no` or `abstain` as given so far; empty if nothing was
    public record Ballot(String mandate, String heading, String choice, String given) {}

    /// One line of a select box.
    public record Option(String value, String label) {}

    /// A label and what it says.
    public record Line(String label, String text) {}

    /// An own act that the journal holds.
    public record Receipt(long entry, String time, String act) {}
}
