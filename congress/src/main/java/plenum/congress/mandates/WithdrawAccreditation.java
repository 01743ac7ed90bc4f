package plenum.congress.mandates;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.GuestRefusal.NoReasonToWithdraw;
import plenum.congress.mandates.GuestRefusal.NotAccredited;
import plenum.congress.mandates.MandateFact.AccreditationWithdrawn;

/// An accreditation is taken back, with the reason that goes on record. No door lets its holder in any more, and every
/// list of a closed sitting is as if he or she were not on it.
///
/// Refused, in this order: of somebody who has none that is valid; without a reason.
public record WithdrawAccreditation(PersonId person, String reason) implements MandateAct {
    public static final ObjectForm<WithdrawAccreditation> FORM = Form.of(
            Field.of("person", WithdrawAccreditation::person, PersonId.FORM),
            Field.of("reason", WithdrawAccreditation::reason, Form.TEXT),
            WithdrawAccreditation::new);

    @Override
    public Decision decide(HasMandates congress, Actor by, Instant at) {
        if (congress.mandates().accredited(person).isEmpty()) {
            return Decision.refuse(new NotAccredited(person));
        }
        return reason.isBlank()
                ? Decision.refuse(new NoReasonToWithdraw())
                : Decision.allow(new AccreditationWithdrawn(person, reason));
    }
}
