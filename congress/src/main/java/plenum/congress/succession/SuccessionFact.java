package plenum.congress.succession;

import java.time.LocalDate;
import java.util.Optional;
import plenum.congress.BodyId;
import plenum.congress.Fact;
import plenum.congress.PostId;
import plenum.congress.TermId;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What happens to bodies, their posts, and those who hold them.
public sealed interface SuccessionFact extends Fact {
    /// There is a body.
    record BodyFormed(BodyId body, String name) implements SuccessionFact {
        public static final ObjectForm<BodyFormed> FORM = Form.of(
                Field.of("body", BodyFormed::body, BodyId.FORM),
                Field.of("name", BodyFormed::name, Form.TEXT),
                BodyFormed::new);
    }

    /// A body has a post.
    record PostCreated(PostId post, String title, int seats, PostRule rule) implements SuccessionFact {
        public static final ObjectForm<PostCreated> FORM = Form.of(
                Field.of("post", PostCreated::post, PostId.FORM),
                Field.of("title", PostCreated::title, Form.TEXT),
                Field.of("seats", PostCreated::seats, Form.INT),
                Field.of("rule", PostCreated::rule, PostRule.FORM),
                PostCreated::new);
    }

    /// A post has more seats from here on, or fewer.
    ///
    /// @param authority the vote by which it was resolved; nothing before the congress was convened
    record SeatsChanged(PostId post, int seats, Optional<VoteId> authority) implements SuccessionFact {
        public static final ObjectForm<SeatsChanged> FORM = Form.of(
                Field.of("post", SeatsChanged::post, PostId.FORM),
                Field.of("seats", SeatsChanged::seats, Form.INT),
                Field.of("authority", SeatsChanged::authority, Form.optional(VoteId.FORM)),
                SeatsChanged::new);
    }

    /// Somebody begins in a post.
    ///
    /// @param until when the term is over by its date, if it has one
    record TermBegun(TermId term, PostId post, Holder holder, Title title, LocalDate from, Optional<LocalDate> until)
            implements SuccessionFact {
        public static final ObjectForm<TermBegun> FORM = Form.of(
                Field.of("term", TermBegun::term, TermId.FORM),
                Field.of("post", TermBegun::post, PostId.FORM),
                Field.of("holder", TermBegun::holder, Holder.FORM),
                Field.of("title", TermBegun::title, Title.FORM),
                Field.of("from", TermBegun::from, Form.DATE),
                Field.of("until", TermBegun::until, Form.optional(Form.DATE)),
                TermBegun::new);
    }

    /// Somebody holds a post no longer.
    ///
    /// @param on the first day without
    record TermEnded(TermId term, LocalDate on, Ending by) implements SuccessionFact {
        public static final ObjectForm<TermEnded> FORM = Form.of(
                Field.of("term", TermEnded::term, TermId.FORM),
                Field.of("on", TermEnded::on, Form.DATE),
                Field.of("by", TermEnded::by, Ending.FORM),
                TermEnded::new);
    }
}
