package plenum.server.pages;

import java.util.List;
import java.util.Optional;
import plenum.congress.motions.Amendment;
import plenum.congress.motions.HasMotions;
import plenum.congress.motions.Motion;
import plenum.congress.motions.Stage;
import plenum.congress.motions.Stage.Decided;
import plenum.congress.motions.Stage.InForce;
import plenum.congress.motions.Stage.Moved;
import plenum.congress.motions.Stage.Tabled;
import plenum.congress.motions.Stage.UnderDebate;
import plenum.congress.motions.Stage.Voting;
import plenum.congress.motions.Stage.Withdrawn;
import plenum.congress.motions.Subject;

/// A motion with its text as amended.
///
/// @param state where it stands, in words
/// @param unseconded whether it still waits for seconders
/// @param bringsOrders whether it was carried on the standing orders, which are not in force yet
public record MotionView(
        String id,
        String title,
        String mover,
        String state,
        boolean unseconded,
        boolean bringsOrders,
        String text,
        List<AmendmentView> amendments) {

    /// An amendment and what it would change.
    ///
    /// @param unseconded whether it still waits for seconders
    /// @param pending whether it is still to be decided
    public record AmendmentView(
            String id,
            String mover,
            String state,
            String reason,
            TextDiff change,
            boolean unseconded,
            boolean pending) {}

    /// The motion that is before the congress: the last one under debate or put to the vote.
    public static Optional<MotionView> current(HasMotions congress, Words words) {
        return congress.motions().all().stream()
                .filter(motion -> motion.stage() instanceof UnderDebate || motion.stage() instanceof Voting)
                .reduce((_, later) -> later)
                .map(motion -> of(motion, congress, words));
    }

    public static MotionView of(Motion motion, HasMotions congress, Words words) {
        return new MotionView(
                motion.id().toString(),
                motion.title(),
                Speaking.name(motion.mover(), congress),
                state(motion.stage(), words),
                motion.stage() instanceof Moved,
                motion.subject() == Subject.ORDERS && motion.stage() instanceof Decided(var carried, var _) && carried,
                motion.text(),
                motion.amendments().values().stream()
                        .map(amendment -> of(amendment, motion, congress, words))
                        .toList());
    }

    private static AmendmentView of(Amendment amendment, Motion motion, HasMotions congress, Words words) {
        var settled = amendment.stage() instanceof Decided;
        var before = settled ? motion.original() : motion.text();
        return new AmendmentView(
                amendment.id().toString(),
                Speaking.name(amendment.mover(), congress),
                state(amendment.stage(), words),
                amendment.reason(),
                TextDiff.between(before, amendment.wording().appliedTo(before)),
                amendment.stage() instanceof Moved,
                amendment.pending());
    }

    static String state(Stage stage, Words words) {
        return words.say(
                switch (stage) {
                    case Moved() -> "motion.moved";
                    case Tabled() -> "motion.tabled";
                    case UnderDebate() -> "motion.under-debate";
                    case Voting _ -> "motion.voting";
                    case Decided(var carried, var _) -> carried ? "motion.carried" : "motion.rejected";
                    case InForce _ -> "motion.in-force";
                    case Withdrawn() -> "motion.withdrawn";
                });
    }

    /// Whether the text is set smaller in the hall, so that all of it is on the screen.
    public boolean isLong() {
        return text.length() > 600;
    }
}
