package plenum.congress.mandates;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.MandateFact.LeaderNamed;
import plenum.congress.mandates.MandateRefusal.NoSuchUnit;
import plenum.congress.mandates.MandateRefusal.NotOfTheDelegation;

/// A delegation has a leader, who may hand its mandates over.
///
/// Refused, in this order: for a unit that is not registered; to a person without a valid mandate of the unit.
public record NameLeader(UnitId unit, PersonId person) implements MandateAct {
    public static final ObjectForm<NameLeader> FORM = Form.of(
            Field.of("unit", NameLeader::unit, UnitId.FORM),
            Field.of("person", NameLeader::person, PersonId.FORM),
            NameLeader::new);

    @Override
    public Decision decide(HasMandates congress, Actor by, Instant at) {
        if (congress.bodies().unit(unit).isEmpty()) {
            return Decision.refuse(new NoSuchUnit(unit));
        }
        if (congress.mandates()
                .of(person)
                .filter(mandate -> mandate.unit().equals(unit))
                .isEmpty()) {
            return Decision.refuse(new NotOfTheDelegation(person, unit));
        }
        return congress.mandates().delegations().leader(unit).equals(Optional.of(person))
                ? Decision.unchanged()
                : Decision.allow(new LeaderNamed(unit, person));
    }
}
