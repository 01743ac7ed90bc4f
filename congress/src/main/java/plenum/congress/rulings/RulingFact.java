package plenum.congress.rulings;

import java.util.Optional;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.PersonId;
import plenum.congress.RulingId;
import plenum.congress.SittingId;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What becomes of points of order.
public sealed interface RulingFact extends Fact {
    /// The chair has ruled.
    ///
    /// @param raisedBy who raised the point; nobody if the chair did
    /// @param article of the orders, or of what else is in force, as the chair cited it; may be empty
    record RulingGiven(
            RulingId ruling,
            SittingId sitting,
            Optional<ItemId> item,
            PersonId chair,
            Optional<PersonId> raisedBy,
            String point,
            Finding finding,
            String reasons,
            String article)
            implements RulingFact {
        public static final ObjectForm<RulingGiven> FORM = Form.of(
                Field.of("ruling", RulingGiven::ruling, RulingId.FORM),
                Field.of("sitting", RulingGiven::sitting, SittingId.FORM),
                Field.of("item", RulingGiven::item, Form.optional(ItemId.FORM)),
                Field.of("chair", RulingGiven::chair, PersonId.FORM),
                Field.of("raisedBy", RulingGiven::raisedBy, Form.optional(PersonId.FORM)),
                Field.of("point", RulingGiven::point, Form.TEXT),
                Field.of("finding", RulingGiven::finding, Finding.FORM),
                Field.of("reasons", RulingGiven::reasons, Form.TEXT),
                Field.of("article", RulingGiven::article, Form.TEXT),
                RulingGiven::new);
    }

    /// Somebody appeals from the ruling to the congress.
    ///
    /// @param seconders how many the orders ask for
    record RulingAppealed(RulingId ruling, PersonId person, String reason, int seconders) implements RulingFact {
        public static final ObjectForm<RulingAppealed> FORM = Form.of(
                Field.of("ruling", RulingAppealed::ruling, RulingId.FORM),
                Field.of("person", RulingAppealed::person, PersonId.FORM),
                Field.of("reason", RulingAppealed::reason, Form.TEXT),
                Field.of("seconders", RulingAppealed::seconders, Form.INT),
                RulingAppealed::new);
    }

    /// Somebody supports the appeal.
    record AppealSeconded(RulingId ruling, PersonId person) implements RulingFact {
        public static final ObjectForm<AppealSeconded> FORM = Form.of(
                Field.of("ruling", AppealSeconded::ruling, RulingId.FORM),
                Field.of("person", AppealSeconded::person, PersonId.FORM),
                AppealSeconded::new);
    }

    /// Whoever appealed does so no longer; the ruling stands.
    record AppealWithdrawn(RulingId ruling) implements RulingFact {
        public static final ObjectForm<AppealWithdrawn> FORM =
                Form.of(Field.of("ruling", AppealWithdrawn::ruling, RulingId.FORM), AppealWithdrawn::new);
    }

    /// The congress has sustained the ruling or reversed it.
    record AppealDecided(RulingId ruling, boolean sustained, VoteId vote) implements RulingFact {
        public static final ObjectForm<AppealDecided> FORM = Form.of(
                Field.of("ruling", AppealDecided::ruling, RulingId.FORM),
                Field.of("sustained", AppealDecided::sustained, Form.TRUTH),
                Field.of("vote", AppealDecided::vote, VoteId.FORM),
                AppealDecided::new);
    }
}
