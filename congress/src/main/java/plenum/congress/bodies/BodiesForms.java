package plenum.congress.bodies;

import java.util.List;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.BodiesFact.OfficerRelieved;
import plenum.congress.bodies.BodiesFact.OrganisationFounded;
import plenum.congress.bodies.BodiesFact.PersonsEnrolled;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;
import plenum.congress.form.Family;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class BodiesForms {
    public static final List<Family.Member<? extends BodiesFact>> FACTS = List.of(
            Family.member("bodies.organisation-founded", OrganisationFounded.class, OrganisationFounded.FORM),
            Family.member("bodies.units-registered", UnitsRegistered.class, UnitsRegistered.FORM),
            Family.member("bodies.persons-enrolled", PersonsEnrolled.class, PersonsEnrolled.FORM),
            Family.member("bodies.officer-appointed", OfficerAppointed.class, OfficerAppointed.FORM),
            Family.member("bodies.officer-relieved", OfficerRelieved.class, OfficerRelieved.FORM));

    public static final List<Family.Member<? extends BodiesAct>> ACTS = List.of(
            Family.member("bodies.found-organisation", FoundOrganisation.class, FoundOrganisation.FORM),
            Family.member("bodies.register-units", RegisterUnits.class, RegisterUnits.FORM),
            Family.member("bodies.enrol-persons", EnrolPersons.class, EnrolPersons.FORM),
            Family.member("bodies.appoint-officer", AppointOfficer.class, AppointOfficer.FORM),
            Family.member("bodies.relieve-officer", RelieveOfficer.class, RelieveOfficer.FORM));

    private BodiesForms() {}
}
