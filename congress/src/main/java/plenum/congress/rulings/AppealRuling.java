package plenum.congress.rulings;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.RulingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.rulings.RulingFact.RulingAppealed;
import plenum.congress.rulings.RulingRefusal.AlreadyAppealed;
import plenum.congress.rulings.RulingRefusal.NoSuchRuling;
import plenum.congress.rulings.RulingRefusal.OnlyAnAnswer;
import plenum.congress.rulings.RulingRefusal.OwnRuling;
import plenum.congress.rulings.RulingRefusal.TooLate;

/// A delegate appeals from a ruling of the chair, so that the congress decides (RONR § 24).
///
/// Refused, in this order: to those who may not move, as [HasRulings#barredFromMoving] says; if there is no such
/// ruling; if it is the answer to an inquiry; if somebody has appealed from it; once other business has begun; to the
/// chair who gave it.
public record AppealRuling(RulingId ruling, String reason) implements RulingAct {
    public static final ObjectForm<AppealRuling> FORM = Form.of(
            Field.of("ruling", AppealRuling::ruling, RulingId.FORM),
            Field.of("reason", AppealRuling::reason, Form.TEXT),
            AppealRuling::new);

    @Override
    public Decision decide(HasRulings congress, Actor by, Instant at) {
        var barred = congress.barredFromMoving(by);
        if (barred.isPresent()) {
            return Decision.refuse(barred.get());
        }
        var given = congress.rulings().ruling(ruling);
        if (given.isEmpty()) {
            return Decision.refuse(new NoSuchRuling(ruling));
        }
        if (given.get().given().finding() == Finding.ANSWERED) {
            return Decision.refuse(new OnlyAnAnswer(ruling));
        }
        if (!(given.get().stage() instanceof Ruling.Stage.Standing)) {
            return Decision.refuse(new AlreadyAppealed(ruling));
        }
        if (!congress.timely(given.get())) {
            return Decision.refuse(new TooLate(ruling));
        }
        var person = by.person().orElseThrow();
        return given.get().given().chair().equals(person)
                ? Decision.refuse(new OwnRuling(ruling))
                : Decision.allow(new RulingAppealed(
                        ruling, person, reason, congress.orders().motions().appealSeconders()));
    }
}
