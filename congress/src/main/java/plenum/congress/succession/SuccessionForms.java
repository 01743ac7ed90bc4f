package plenum.congress.succession;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.succession.SuccessionFact.BodyFormed;
import plenum.congress.succession.SuccessionFact.PostCreated;
import plenum.congress.succession.SuccessionFact.SeatsChanged;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionFact.TermEnded;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class SuccessionForms {
    public static final List<Family.Member<? extends SuccessionFact>> FACTS = List.of(
            Family.member("succession.body-formed", BodyFormed.class, BodyFormed.FORM),
            Family.member("succession.post-created", PostCreated.class, PostCreated.FORM),
            Family.member("succession.seats-changed", SeatsChanged.class, SeatsChanged.FORM),
            Family.member("succession.term-begun", TermBegun.class, TermBegun.FORM),
            Family.member("succession.term-ended", TermEnded.class, TermEnded.FORM));

    public static final List<Family.Member<? extends SuccessionAct>> ACTS = List.of(
            Family.member("succession.form-body", FormBody.class, FormBody.FORM),
            Family.member("succession.create-post", CreatePost.class, CreatePost.FORM),
            Family.member("succession.change-seats", ChangeSeats.class, ChangeSeats.FORM),
            Family.member("succession.enter-term", EnterTerm.class, EnterTerm.FORM),
            Family.member("succession.resign", Resign.class, Resign.FORM),
            Family.member("succession.recall", Recall.class, Recall.FORM),
            Family.member("succession.record-death", RecordDeath.class, RecordDeath.FORM),
            Family.member("succession.move-up", MoveUp.class, MoveUp.FORM),
            Family.member("succession.co-opt", CoOpt.class, CoOpt.FORM),
            Family.member("succession.name-interim", NameInterim.class, NameInterim.FORM));

    private SuccessionForms() {}
}
