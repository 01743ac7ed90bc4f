package plenum.congress.mandates;

import java.util.List;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.orders.GuestKind;

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

    /// The alternates of the unit, in their order and in place of an earlier list.
    record AlternatesListed(UnitId unit, List<PersonId> persons) implements MandateFact {
        public static final ObjectForm<AlternatesListed> FORM = Form.of(
                Field.of("unit", AlternatesListed::unit, UnitId.FORM),
                Field.of("persons", AlternatesListed::persons, Form.list(PersonId.FORM)),
                AlternatesListed::new);
    }

    /// The person leads the unit's delegation.
    record LeaderNamed(UnitId unit, PersonId person) implements MandateFact {
        public static final ObjectForm<LeaderNamed> FORM = Form.of(
                Field.of("unit", LeaderNamed::unit, UnitId.FORM),
                Field.of("person", LeaderNamed::person, PersonId.FORM),
                LeaderNamed::new);
    }

    /// From now on the alternate holds the mandate and votes, and who held it does not. Rolls that are frozen stay.
    record MandateHandedOver(MandateNumber mandate, PersonId from, PersonId to, Cause cause) implements MandateFact {
        public static final ObjectForm<MandateHandedOver> FORM = Form.of(
                Field.of("mandate", MandateHandedOver::mandate, MandateNumber.FORM),
                Field.of("from", MandateHandedOver::from, PersonId.FORM),
                Field.of("to", MandateHandedOver::to, PersonId.FORM),
                Field.of("cause", MandateHandedOver::cause, Cause.FORM),
                MandateHandedOver::new);
    }

    /// The delegate holds the mandate again.
    record MandateTakenBack(MandateNumber mandate, PersonId from, PersonId to) implements MandateFact {
        public static final ObjectForm<MandateTakenBack> FORM = Form.of(
                Field.of("mandate", MandateTakenBack::mandate, MandateNumber.FORM),
                Field.of("from", MandateTakenBack::from, PersonId.FORM),
                Field.of("to", MandateTakenBack::to, PersonId.FORM),
                MandateTakenBack::new);
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

    /// The unit has sent this protocol of its election; an earlier one counts no more, and can still be read.
    record ProtocolEntered(ElectionProtocol protocol, String reason) implements MandateFact {
        public static final ObjectForm<ProtocolEntered> FORM = Form.of(
                Field.of("protocol", ProtocolEntered::protocol, ElectionProtocol.FORM),
                Field.of("reason", ProtocolEntered::reason, Form.TEXT),
                ProtocolEntered::new);
    }

    /// The person comes without a mandate, as this kind and for this organisation, whatever was said before.
    record Accredited(PersonId person, GuestKind kind, String organisation) implements MandateFact {
        public static final ObjectForm<Accredited> FORM = Form.of(
                Field.of("person", Accredited::person, PersonId.FORM),
                Field.of("kind", Accredited::kind, GuestKind.FORM),
                Field.of("organisation", Accredited::organisation, Form.TEXT),
                Accredited::new);
    }

    /// The accreditation is no longer valid.
    record AccreditationWithdrawn(PersonId person, String reason) implements MandateFact {
        public static final ObjectForm<AccreditationWithdrawn> FORM = Form.of(
                Field.of("person", AccreditationWithdrawn::person, PersonId.FORM),
                Field.of("reason", AccreditationWithdrawn::reason, Form.TEXT),
                AccreditationWithdrawn::new);
    }
}
