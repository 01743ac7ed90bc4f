package plenum.congress.succession;

import java.util.List;
import plenum.congress.ElectionId;
import plenum.congress.PostId;
import plenum.congress.VoteId;
import plenum.congress.form.Family;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// By what right somebody holds a post.
public sealed interface Title {
    /// By an election of this congress.
    record Elected(ElectionId election) implements Title {
        static final ObjectForm<Elected> FORM =
                Form.of(Field.of("election", Elected::election, ElectionId.FORM), Elected::new);
    }

    /// As the organisation's papers say, from before this congress.
    record Entered(String note) implements Title {
        static final ObjectForm<Entered> FORM = Form.of(Field.of("note", Entered::note, Form.TEXT), Entered::new);
    }

    /// From another post, when a seat fell vacant.
    record MovedUp(PostId from) implements Title {
        static final ObjectForm<MovedUp> FORM = Form.of(Field.of("from", MovedUp::from, PostId.FORM), MovedUp::new);
    }

    /// Named by the body.
    record CoOpted(VoteId vote) implements Title {
        static final ObjectForm<CoOpted> FORM = Form.of(Field.of("vote", CoOpted::vote, VoteId.FORM), CoOpted::new);
    }

    /// Until the seat is filled, and no longer.
    record Interim(VoteId vote) implements Title {
        static final ObjectForm<Interim> FORM = Form.of(Field.of("vote", Interim::vote, VoteId.FORM), Interim::new);
    }

    Family<Title> FORM = Family.of(
            "by",
            List.of(
                    Family.member("elected", Elected.class, Elected.FORM),
                    Family.member("entered", Entered.class, Entered.FORM),
                    Family.member("moved-up", MovedUp.class, MovedUp.FORM),
                    Family.member("co-opted", CoOpted.class, CoOpted.FORM),
                    Family.member("interim", Interim.class, Interim.FORM)));
}
