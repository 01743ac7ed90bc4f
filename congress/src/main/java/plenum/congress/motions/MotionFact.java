package plenum.congress.motions;

import java.util.Optional;
import plenum.congress.AmendmentId;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.MotionId;
import plenum.congress.PersonId;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What happens to motions and amendments.
public sealed interface MotionFact extends Fact {
    /// The motion waits for its seconders.
    record MotionMoved(
            MotionId motion, PersonId mover, Subject subject, Optional<ItemId> item, String title, String text)
            implements MotionFact {
        public static final ObjectForm<MotionMoved> FORM = Form.of(
                Field.of("motion", MotionMoved::motion, MotionId.FORM),
                Field.of("mover", MotionMoved::mover, PersonId.FORM),
                Field.of("subject", MotionMoved::subject, Subject.FORM),
                Field.of("item", MotionMoved::item, Form.optional(ItemId.FORM)),
                Field.of("title", MotionMoved::title, Form.TEXT),
                Field.of("text", MotionMoved::text, Form.TEXT),
                MotionMoved::new);
    }

    /// The person supports the motion.
    record MotionSeconded(MotionId motion, PersonId person) implements MotionFact {
        public static final ObjectForm<MotionSeconded> FORM = Form.of(
                Field.of("motion", MotionSeconded::motion, MotionId.FORM),
                Field.of("person", MotionSeconded::person, PersonId.FORM),
                MotionSeconded::new);
    }

    /// The motion has the support that it needs.
    record MotionTabled(MotionId motion) implements MotionFact {
        public static final ObjectForm<MotionTabled> FORM =
                Form.of(Field.of("motion", MotionTabled::motion, MotionId.FORM), MotionTabled::new);
    }

    /// The motion is under debate.
    record DebateOpened(MotionId motion) implements MotionFact {
        public static final ObjectForm<DebateOpened> FORM =
                Form.of(Field.of("motion", DebateOpened::motion, MotionId.FORM), DebateOpened::new);
    }

    /// The motion is being voted on.
    record MotionPut(MotionId motion, VoteId vote) implements MotionFact {
        public static final ObjectForm<MotionPut> FORM = Form.of(
                Field.of("motion", MotionPut::motion, MotionId.FORM),
                Field.of("vote", MotionPut::vote, VoteId.FORM),
                MotionPut::new);
    }

    /// The vote decided nothing; the motion is under debate again.
    record MotionReturned(MotionId motion) implements MotionFact {
        public static final ObjectForm<MotionReturned> FORM =
                Form.of(Field.of("motion", MotionReturned::motion, MotionId.FORM), MotionReturned::new);
    }

    /// The motion is carried or rejected.
    record MotionDecided(MotionId motion, boolean carried, VoteId vote) implements MotionFact {
        public static final ObjectForm<MotionDecided> FORM = Form.of(
                Field.of("motion", MotionDecided::motion, MotionId.FORM),
                Field.of("carried", MotionDecided::carried, Form.TRUTH),
                Field.of("vote", MotionDecided::vote, VoteId.FORM),
                MotionDecided::new);
    }

    /// The mover no longer stands by the motion.
    record MotionWithdrawn(MotionId motion) implements MotionFact {
        public static final ObjectForm<MotionWithdrawn> FORM =
                Form.of(Field.of("motion", MotionWithdrawn::motion, MotionId.FORM), MotionWithdrawn::new);
    }

    /// The amendment waits for its seconders.
    record AmendmentMoved(AmendmentId amendment, PersonId mover, Wording wording, String reason) implements MotionFact {
        public static final ObjectForm<AmendmentMoved> FORM = Form.of(
                Field.of("amendment", AmendmentMoved::amendment, AmendmentId.FORM),
                Field.of("mover", AmendmentMoved::mover, PersonId.FORM),
                Field.of("wording", AmendmentMoved::wording, Wording.FORM),
                Field.of("reason", AmendmentMoved::reason, Form.TEXT),
                AmendmentMoved::new);
    }

    /// The person supports the amendment.
    record AmendmentSeconded(AmendmentId amendment, PersonId person) implements MotionFact {
        public static final ObjectForm<AmendmentSeconded> FORM = Form.of(
                Field.of("amendment", AmendmentSeconded::amendment, AmendmentId.FORM),
                Field.of("person", AmendmentSeconded::person, PersonId.FORM),
                AmendmentSeconded::new);
    }

    /// The amendment has the support that it needs.
    record AmendmentTabled(AmendmentId amendment) implements MotionFact {
        public static final ObjectForm<AmendmentTabled> FORM =
                Form.of(Field.of("amendment", AmendmentTabled::amendment, AmendmentId.FORM), AmendmentTabled::new);
    }

    /// The amendment is being voted on.
    record AmendmentPut(AmendmentId amendment, VoteId vote) implements MotionFact {
        public static final ObjectForm<AmendmentPut> FORM = Form.of(
                Field.of("amendment", AmendmentPut::amendment, AmendmentId.FORM),
                Field.of("vote", AmendmentPut::vote, VoteId.FORM),
                AmendmentPut::new);
    }

    /// The vote decided nothing; the amendment waits again.
    record AmendmentReturned(AmendmentId amendment) implements MotionFact {
        public static final ObjectForm<AmendmentReturned> FORM =
                Form.of(Field.of("amendment", AmendmentReturned::amendment, AmendmentId.FORM), AmendmentReturned::new);
    }

    /// The amendment is carried, and the motion reads accordingly, or it is rejected.
    record AmendmentDecided(AmendmentId amendment, boolean carried, VoteId vote) implements MotionFact {
        public static final ObjectForm<AmendmentDecided> FORM = Form.of(
                Field.of("amendment", AmendmentDecided::amendment, AmendmentId.FORM),
                Field.of("carried", AmendmentDecided::carried, Form.TRUTH),
                Field.of("vote", AmendmentDecided::vote, VoteId.FORM),
                AmendmentDecided::new);
    }

    /// The mover no longer stands by the amendment.
    record AmendmentWithdrawn(AmendmentId amendment) implements MotionFact {
        public static final ObjectForm<AmendmentWithdrawn> FORM = Form.of(
                Field.of("amendment", AmendmentWithdrawn::amendment, AmendmentId.FORM), AmendmentWithdrawn::new);
    }

    /// What the motion says of the standing orders is in force.
    record OrdersBroughtIn(MotionId motion) implements MotionFact {
        public static final ObjectForm<OrdersBroughtIn> FORM =
                Form.of(Field.of("motion", OrdersBroughtIn::motion, MotionId.FORM), OrdersBroughtIn::new);
    }
}
