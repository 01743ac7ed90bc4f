package plenum.congress.bodies;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.bodies.BodiesFact.OrganisationFounded;
import plenum.congress.bodies.BodiesRefusal.AlreadyFounded;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The organiser begins the journal of a congress.
///
/// Refused if it has begun.
public record FoundOrganisation(Organisation organisation) implements BodiesAct {
    public static final ObjectForm<FoundOrganisation> FORM = Form.of(
            Field.of("organisation", FoundOrganisation::organisation, Organisation.FORM), FoundOrganisation::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        if (congress.bodies().organisation().isPresent()) {
            return Decision.refuse(new AlreadyFounded());
        }
        return Decision.allow(new OrganisationFounded(organisation));
    }
}
