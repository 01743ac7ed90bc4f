package plenum.congress.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.ItemId;
import plenum.congress.PersonId;
import plenum.congress.RulingId;
import plenum.congress.SittingId;
import plenum.congress.VoteId;
import plenum.congress.rulings.AppealRuling;
import plenum.congress.rulings.Finding;
import plenum.congress.rulings.RuleOnPoint;
import plenum.congress.rulings.RulingAct;
import plenum.congress.rulings.RulingFact;
import plenum.congress.rulings.RulingFact.AppealDecided;
import plenum.congress.rulings.RulingFact.AppealSeconded;
import plenum.congress.rulings.RulingFact.AppealWithdrawn;
import plenum.congress.rulings.RulingFact.RulingAppealed;
import plenum.congress.rulings.RulingFact.RulingGiven;
import plenum.congress.rulings.SecondAppeal;
import plenum.congress.rulings.WithdrawAppeal;

/// Examples of rulings of the chair, and of appeals from them.
final class ExamplesOfRulings {
    static final RulingId G19 = new RulingId(19);

    private static final PersonId P3 = new PersonId(3);
    private static final PersonId P4 = new PersonId(4);
    private static final SittingId S7 = new SittingId(7);
    private static final Optional<ItemId> A8 = Optional.of(new ItemId(8));
    private static final String POINT = "The motion is out of order.";
    private static final String REASONS = "It was decided already.";

    private ExamplesOfRulings() {}

    static List<RulingFact> facts() {
        var facts = new ArrayList<RulingFact>();
        Finding.ALL.forEach(finding ->
                facts.add(new RulingGiven(G19, S7, A8, P3, Optional.of(P4), POINT, finding, REASONS, "Art. 12")));
        facts.add(new RulingGiven(
                G19, S7, Optional.empty(), P3, Optional.empty(), POINT, Finding.WELL_TAKEN, REASONS, ""));
        facts.add(new RulingAppealed(G19, P4, "It was another one.", 2));
        facts.add(new AppealSeconded(G19, P3));
        facts.add(new AppealDecided(G19, true, new VoteId(13)));
        facts.add(new AppealDecided(G19, false, new VoteId(13)));
        facts.add(new AppealWithdrawn(G19));
        return facts;
    }

    static List<RulingAct> acts() {
        var acts = new ArrayList<RulingAct>();
        Finding.ALL.forEach(finding -> acts.add(new RuleOnPoint(Optional.of(P4), POINT, finding, REASONS, "Art. 12")));
        acts.add(new RuleOnPoint(Optional.empty(), POINT, Finding.NOT_WELL_TAKEN, REASONS, ""));
        acts.add(new AppealRuling(G19, "It was another one."));
        acts.add(new SecondAppeal(G19));
        acts.add(new WithdrawAppeal(G19));
        return acts;
    }
}
