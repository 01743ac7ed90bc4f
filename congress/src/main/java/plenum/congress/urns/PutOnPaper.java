package plenum.congress.urns;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.MandateNumber;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.PaperChosen;
import plenum.congress.urns.UrnRefusal.NoSuchMandate;

/// A mandate is to vote on paper in secret votes and elections whose roll is frozen later, or on its device again.
///
/// Refused to a mandate that is not valid.
public record PutOnPaper(MandateNumber mandate, boolean paper) implements UrnAct {
    public static final ObjectForm<PutOnPaper> FORM = Form.of(
            Field.of("mandate", PutOnPaper::mandate, MandateNumber.FORM),
            Field.of("paper", PutOnPaper::paper, Form.TRUTH),
            PutOnPaper::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        if (congress.mandates().mandate(mandate).isEmpty()) {
            return Decision.refuse(new NoSuchMandate(mandate));
        }
        return congress.urns().onPaper().contains(mandate) == paper
                ? Decision.unchanged()
                : Decision.allow(new PaperChosen(mandate, paper));
    }
}
