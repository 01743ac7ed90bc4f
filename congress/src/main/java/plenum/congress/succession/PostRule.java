package plenum.congress.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenum.congress.BodyId;
import plenum.congress.PostId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What the statutes say of a post.
///
/// @param months how long a term is; 0 if it ends only when a successor begins
/// @param holdsOver whether a holder whose term is over stays in office until a successor begins
/// @param termsInARow how often somebody can be elected one time after another; 0 for any number
/// @param oath whether holders are sworn in
/// @param notWith posts that nobody may hold besides this one
/// @param filling how a seat is filled that falls vacant
/// @param alternates the post whose holders move up, if it is filled in this way
/// @param deputy the post whose holder acts while nobody holds this one
/// @param fromAmong the body in which whoever takes the post must sit with a vote, by another post than this one
public record PostRule(
        int months,
        boolean holdsOver,
        int termsInARow,
        boolean oath,
        List<PostId> notWith,
        Filling filling,
        Optional<PostId> alternates,
        Optional<PostId> deputy,
        Optional<BodyId> fromAmong) {
    public static final ObjectForm<PostRule> FORM = Form.of(
            Field.of("months", PostRule::months, Form.INT),
            Field.of("holdsOver", PostRule::holdsOver, Form.TRUTH),
            Field.of("termsInARow", PostRule::termsInARow, Form.INT),
            Field.of("oath", PostRule::oath, Form.TRUTH),
            Field.of("notWith", PostRule::notWith, Form.list(PostId.FORM)),
            Field.of("filling", PostRule::filling, Filling.FORM),
            Field.of("alternates", PostRule::alternates, Form.optional(PostId.FORM)),
            Field.of("deputy", PostRule::deputy, Form.optional(PostId.FORM)),
            Field.added("fromAmong", PostRule::fromAmong, Form.optional(BodyId.FORM), Optional.empty()),
            PostRule::new);

    /// The statutes of a post that anybody can hold.
    public PostRule(
            int months,
            boolean holdsOver,
            int termsInARow,
            boolean oath,
            List<PostId> notWith,
            Filling filling,
            Optional<PostId> alternates,
            Optional<PostId> deputy) {
        this(months, holdsOver, termsInARow, oath, notWith, filling, alternates, deputy, Optional.empty());
    }

    /// The same of a post whose holders must sit in a body.
    public PostRule fromAmong(BodyId body) {
        return new PostRule(
                months, holdsOver, termsInARow, oath, notWith, filling, alternates, deputy, Optional.of(body));
    }

    /// A term without an end of its own, and vacant seats filled by election.
    public static PostRule plain() {
        return new PostRule(0, true, 0, false, List.of(), Filling.ELECTION, Optional.empty(), Optional.empty());
    }

    /// When a term that begins on a day is over, if it ends by its date.
    public Optional<LocalDate> until(LocalDate from) {
        return months == 0 ? Optional.empty() : Optional.of(from.plusMonths(months));
    }
}
