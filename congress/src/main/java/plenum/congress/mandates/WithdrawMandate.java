package plenum.congress.mandates;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.MandateNumber;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.MandateFact.MandateWithdrawn;
import plenum.congress.mandates.MandateRefusal.NoSuchMandate;

/// The credentials desk withdraws a mandate, with the reason that goes on record.
///
/// Refused if there is no valid mandate of this number.
public record WithdrawMandate(MandateNumber mandate, String reason) implements MandateAct {
    public static final ObjectForm<WithdrawMandate> FORM = Form.of(
            Field.of("mandate", WithdrawMandate::mandate, MandateNumber.FORM),
            Field.of("reason", WithdrawMandate::reason, Form.TEXT),
            WithdrawMandate::new);

    @Override
    public Decision decide(HasMandates congress, Actor by, Instant at) {
        if (congress.mandates().mandate(mandate).isEmpty()) {
            return Decision.refuse(new NoSuchMandate(mandate));
        }
        return Decision.allow(new MandateWithdrawn(mandate, reason));
    }
}
