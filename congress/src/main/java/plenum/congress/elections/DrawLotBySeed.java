package plenum.congress.elections;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.LotDrawn;
import plenum.congress.elections.TieRefusal.ChairCasts;
import plenum.congress.elections.TieRefusal.NoLot;
import plenum.congress.elections.TieRefusal.NoSeed;
import plenum.congress.elections.TieRefusal.NoSourceAgreed;
import plenum.congress.elections.TieRefusal.SeedUsed;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.count.lot.Seed;

/// The lot is not drawn in the hall: it follows from a text that everybody knows, as [Seed] says, and anybody can
/// repeat it by hand. It is fair only if nobody could choose the text once it was known among whom the lot is drawn:
/// its source is agreed on before the first ballot is opened ([AgreeOnSource]). Those among whom it is drawn are
/// numbered in the order of the ballot paper.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such election; unless its count asks
/// for a lot; if the orders leave it to the chair; if no source was agreed on; without a text; if an earlier lot of
/// the election followed from the same text.
public record DrawLotBySeed(ElectionId election, String seed) implements ElectionAct {
    public static final ObjectForm<DrawLotBySeed> FORM = Form.of(
            Field.of("election", DrawLotBySeed::election, ElectionId.FORM),
            Field.of("seed", DrawLotBySeed::seed, Form.TEXT),
            DrawLotBySeed::new);

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
        if (called.lots().source().isEmpty()) {
            return Decision.refuse(new NoSourceAgreed(election));
        }
        var text = seed.strip();
        if (text.isEmpty()) {
            return Decision.refuse(new NoSeed());
        }
        if (called.lots().used(text)) {
            return Decision.refuse(new SeedUsed(text));
        }
        var place = new Seed(text).next(among.size()).number();
        return Decision.allow(new LotDrawn(election, among.get(place), Optional.of(text)));
    }
}
