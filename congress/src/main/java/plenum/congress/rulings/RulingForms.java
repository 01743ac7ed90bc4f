package plenum.congress.rulings;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.rulings.RulingFact.AppealDecided;
import plenum.congress.rulings.RulingFact.AppealSeconded;
import plenum.congress.rulings.RulingFact.AppealWithdrawn;
import plenum.congress.rulings.RulingFact.RulingAppealed;
import plenum.congress.rulings.RulingFact.RulingGiven;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class RulingForms {
    public static final List<Family.Member<? extends RulingFact>> FACTS = List.of(
            Family.member("rulings.ruling-given", RulingGiven.class, RulingGiven.FORM),
            Family.member("rulings.ruling-appealed", RulingAppealed.class, RulingAppealed.FORM),
            Family.member("rulings.appeal-seconded", AppealSeconded.class, AppealSeconded.FORM),
            Family.member("rulings.appeal-withdrawn", AppealWithdrawn.class, AppealWithdrawn.FORM),
            Family.member("rulings.appeal-decided", AppealDecided.class, AppealDecided.FORM));

    public static final List<Family.Member<? extends RulingAct>> ACTS = List.of(
            Family.member("rulings.rule-on-point", RuleOnPoint.class, RuleOnPoint.FORM),
            Family.member("rulings.appeal-ruling", AppealRuling.class, AppealRuling.FORM),
            Family.member("rulings.second-appeal", SecondAppeal.class, SecondAppeal.FORM),
            Family.member("rulings.withdraw-appeal", WithdrawAppeal.class, WithdrawAppeal.FORM));

    private RulingForms() {}
}
