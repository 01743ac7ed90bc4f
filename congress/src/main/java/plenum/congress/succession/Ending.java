package plenum.congress.succession;

import java.util.List;
import plenum.congress.PostId;
import plenum.congress.VoteId;
import plenum.congress.form.Family;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// By what a term came to its end before or besides its date.
public sealed interface Ending {
    record Resigned() implements Ending {
        static final ObjectForm<Resigned> FORM = Form.of(Resigned::new);
    }

    record Died() implements Ending {
        static final ObjectForm<Died> FORM = Form.of(Died::new);
    }

    /// By a vote of those who elect.
    record Recalled(VoteId vote) implements Ending {
        static final ObjectForm<Recalled> FORM = Form.of(Field.of("vote", Recalled::vote, VoteId.FORM), Recalled::new);
    }

    /// A successor began; or, of an interim holder, the seat was filled.
    record Succeeded() implements Ending {
        static final ObjectForm<Succeeded> FORM = Form.of(Succeeded::new);
    }

    /// Into another post.
    record MovedUp(PostId to) implements Ending {
        static final ObjectForm<MovedUp> FORM = Form.of(Field.of("to", MovedUp::to, PostId.FORM), MovedUp::new);
    }

    /// As the organisation's papers say, from before this congress.
    record Entered(String note) implements Ending {
        static final ObjectForm<Entered> FORM = Form.of(Field.of("note", Entered::note, Form.TEXT), Entered::new);
    }

    Family<Ending> FORM = Family.of(
            "by",
            List.of(
                    Family.member("resigned", Resigned.class, Resigned.FORM),
                    Family.member("died", Died.class, Died.FORM),
                    Family.member("recalled", Recalled.class, Recalled.FORM),
                    Family.member("succeeded", Succeeded.class, Succeeded.FORM),
                    Family.member("moved-up", MovedUp.class, MovedUp.FORM),
                    Family.member("entered", Entered.class, Entered.FORM)));
}
