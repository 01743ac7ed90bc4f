package plenum.congress.urns;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UrnId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.FaultFound;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotClosed;

/// The published archive of an urn breaks a rule of the protocol. The urn stops there, and everybody reads why; the
/// chair can annul the vote or the election.
///
/// Refused, in this order: if there is no such urn; unless it is closed, not counted yet, and no
/// fault was found before.
///
/// @param height the place of the event that breaks the rule
/// @param rule its number, from 1 to 9
/// @param why what is wrong there, in the words of the verifier
public record FindFault(UrnId urn, int height, int rule, String why) implements UrnAct {
    public static final ObjectForm<FindFault> FORM = Form.of(
            Field.of("urn", FindFault::urn, UrnId.FORM),
            Field.of("height", FindFault::height, Form.INT),
            Field.of("rule", FindFault::rule, Form.INT),
            Field.of("why", FindFault::why, Form.TEXT),
            FindFault::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var asked = congress.urns().urn(urn);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchUrn(urn));
        }
        return asked.get().isToBeVerified() && asked.get().unfinished()
                ? Decision.allow(new FaultFound(urn, height, rule, why))
                : Decision.refuse(new NotClosed(urn));
    }
}
