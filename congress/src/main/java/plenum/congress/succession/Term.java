package plenum.congress.succession;

import java.time.LocalDate;
import java.util.Optional;
import plenum.congress.PostId;
import plenum.congress.TermId;

/// A term of somebody in a post: from a day on, to the day on which it ended and no more.
///
/// @param until when it is over by its date, if it has one
/// @param end when and by what it ended, once it has
public record Term(
        TermId id,
        PostId post,
        Holder holder,
        Title title,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<End> end) {
    /// The end of a term.
    ///
    /// @param on the first day on which it is held no longer
    public record End(LocalDate on, Ending by) {}

    /// Whether nothing has ended it yet; its date may have.
    public boolean running() {
        return end.isEmpty();
    }

    /// Whether somebody holds the post only until it is filled.
    public boolean interim() {
        return title instanceof Title.Interim;
    }

    /// Whether it has begun by a day and has not been ended by it, whatever its date says.
    public boolean lasts(LocalDate day) {
        return !from.isAfter(day) && end.map(End::on).map(day::isBefore).orElse(true);
    }

    /// Whether its date is over by a day.
    public boolean isOver(LocalDate day) {
        return until.map(last -> !day.isBefore(last)).orElse(false);
    }

    Term ended(LocalDate on, Ending by) {
        return new Term(id, post, holder, title, from, until, Optional.of(new End(on, by)));
    }
}
