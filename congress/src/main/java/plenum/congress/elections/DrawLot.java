package plenum.congress.elections;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.LotDrawn;
import plenum.congress.elections.TieRefusal.ChairCasts;
import plenum.congress.elections.TieRefusal.NoLot;
import plenum.congress.elections.TieRefusal.NotAmong;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair tells which lot was drawn in the hall, and the count can go on.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such election; unless its count
/// asks for a lot; if the orders leave it to the chair; if it was not drawn among those whom the count names.
///
/// @param nomination the number of whose name was drawn
public record DrawLot(ElectionId election, int nomination) implements ElectionAct {
    public static final ObjectForm<DrawLot> FORM = Form.of(
            Field.of("election", DrawLot::election, ElectionId.FORM),
            Field.of("nomination", DrawLot::nomination, Form.INT),
            DrawLot::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.inElection(election, called -> drawn(congress, called));
    }

    private Decision drawn(HasElections congress, Election called) {
        if (!(called.stage() instanceof Stage.Drawing(var _, var _, var among, var _))) {
            return Decision.refuse(new NoLot(election));
        }
        if (congress.chairCasts(called)) {
            return Decision.refuse(new ChairCasts(election));
        }
        return among.contains(nomination)
                ? Decision.allow(new LotDrawn(election, nomination))
                : Decision.refuse(new NotAmong(nomination));
    }
}
