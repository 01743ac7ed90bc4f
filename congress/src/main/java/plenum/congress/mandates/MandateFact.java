package plenum.congress.mandates;

import java.util.List;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What happens to mandates, badges and proxies.
public sealed interface MandateFact extends Fact {
    /// These mandates are valid from here on.
    record MandatesIssued(List<Mandate> mandates) implements MandateFact {
        public static final ObjectForm<MandatesIssued> FORM =
                Form.of(Field.of("mandates", MandatesIssued::mandates, Form.list(Mandate.FORM)), MandatesIssued::new);
    }

    /// The mandate is no longer valid, nor any proxy given by it or to its holder.
    record MandateWithdrawn(MandateNumber mandate, String reason) implements MandateFact {
        public static final ObjectForm<MandateWithdrawn> FORM = Form.of(
                Field.of("mandate", MandateWithdrawn::mandate, MandateNumber.FORM),
                Field.of("reason", MandateWithdrawn::reason, Form.TEXT),
                MandateWithdrawn::new);
    }

    /// The person has the badge of this number; an earlier one opens nothing any more.
    record BadgeIssued(PersonId person, int serial) implements MandateFact {
        public static final ObjectForm<BadgeIssued> FORM = Form.of(
                Field.of("person", BadgeIssued::person, PersonId.FORM),
                Field.of("serial", BadgeIssued::serial, Form.INT),
                BadgeIssued::new);
    }

    /// While the principal is absent, the holder votes for the mandate.
    record ProxyGiven(MandateNumber principal, PersonId holder) implements MandateFact {
        public static final ObjectForm<ProxyGiven> FORM = Form.of(
                Field.of("principal", ProxyGiven::principal, MandateNumber.FORM),
                Field.of("holder", ProxyGiven::holder, PersonId.FORM),
                ProxyGiven::new);
    }

    /// Nobody votes for the mandate but its holder.
    record ProxyRevoked(MandateNumber principal) implements MandateFact {
        public static final ObjectForm<ProxyRevoked> FORM =
                Form.of(Field.of("principal", ProxyRevoked::principal, MandateNumber.FORM), ProxyRevoked::new);
    }
}
