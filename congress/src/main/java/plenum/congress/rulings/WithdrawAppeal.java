package plenum.congress.rulings;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.RulingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.rulings.Ruling.Stage.Appealed;
import plenum.congress.rulings.RulingFact.AppealWithdrawn;
import plenum.congress.rulings.RulingRefusal.BeingDecided;
import plenum.congress.rulings.RulingRefusal.NoSuchRuling;
import plenum.congress.rulings.RulingRefusal.NotAppealed;
import plenum.congress.rulings.RulingRefusal.NotYourAppeal;
import plenum.congress.rulings.RulingRefusal.TooLate;

/// Whoever appeals from a ruling withdraws the appeal, before the congress has begun to deal with it (RONR 33:11). The
/// ruling stands as it was given, and somebody else can still appeal from it.
///
/// Refused, in this order: if there is no such ruling; if no appeal from it waits; to anybody else; while it is put to
/// the vote; once it is debated.
public record WithdrawAppeal(RulingId ruling) implements RulingAct {
    public static final ObjectForm<WithdrawAppeal> FORM =
            Form.of(Field.of("ruling", WithdrawAppeal::ruling, RulingId.FORM), WithdrawAppeal::new);

    @Override
    public Decision decide(HasRulings congress, Actor by, Instant at) {
        var given = congress.rulings().ruling(ruling);
        if (given.isEmpty()) {
            return Decision.refuse(new NoSuchRuling(ruling));
        }
        if (!(given.get().stage() instanceof Appealed appealed)) {
            return Decision.refuse(new NotAppealed(ruling));
        }
        if (!by.is(appealed.by())) {
            return Decision.refuse(new NotYourAppeal(ruling));
        }
        if (congress.voteUnderWay().isPresent()) {
            return Decision.refuse(new BeingDecided(ruling));
        }
        return congress.timely(given.get())
                ? Decision.allow(new AppealWithdrawn(ruling))
                : Decision.refuse(new TooLate(ruling));
    }
}
