package plenum.server.pages;

import java.util.List;
import java.util.Optional;
import plenum.congress.record.HasRecord;

/// The screen in the hall: what is happening now.
///
/// @param waiting who speaks next
/// @param ruling of the chair, until other business begins
/// @param election that the hall looks at, if neither a vote nor a ruling is shown
/// @param caption what the speaker has just said; empty if nobody speaks
/// @param checkpoint the beginning of the journal's latest signed root; empty before the first
public record HallView(
        Situation now,
        Optional<Speaking> speaking,
        List<String> waiting,
        Optional<RulingView> ruling,
        Optional<MotionView> motion,
        Optional<VoteView> vote,
        Optional<ElectionView> election,
        String caption,
        String checkpoint,
        long number) {

    public static HallView of(HasRecord congress, Words words, String checkpoint, long number) {
        var ruling = RulingView.shown(congress, words);
        return new HallView(
                Situation.of(congress, words),
                Speaking.now(congress, words),
                Speaking.waiting(congress),
                ruling,
                MotionView.current(congress, words),
                VoteView.shown(congress, words),
                ruling.isPresent() ? Optional.empty() : ElectionView.shown(congress, words),
                CaptionsView.latest(congress),
                checkpoint,
                number);
    }

    /// Whether the screen has two columns: what is said or decided on the left, what it is about on the right.
    public boolean two() {
        var resultWithSeats = vote.filter(
                shown -> shown.result().isPresent() && !shown.seats().isEmpty());
        return !now.closed()
                && (resultWithSeats.isPresent() || (vote.isEmpty() && (election.isPresent() || motion.isPresent())));
    }
}
