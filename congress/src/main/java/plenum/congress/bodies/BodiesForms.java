package plenum.congress.bodies;

import java.util.List;
import plenum.congress.bodies.BodiesFact.AttributesDeclared;
import plenum.congress.bodies.BodiesFact.ConsentGiven;
import plenum.congress.bodies.BodiesFact.ConsentWithdrawn;
import plenum.congress.bodies.BodiesFact.FiguresEntered;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.BodiesFact.OfficerRelieved;
import plenum.congress.bodies.BodiesFact.OrganisationFounded;
import plenum.congress.bodies.BodiesFact.PersonsCorrected;
import plenum.congress.bodies.BodiesFact.PersonsEnrolled;
import plenum.congress.bodies.BodiesFact.UnitClosed;
import plenum.congress.bodies.BodiesFact.UnitPlaced;
import plenum.congress.bodies.BodiesFact.UnitRenamed;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;
import plenum.congress.form.Family;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class BodiesForms {
    public static final List<Family.Member<? extends BodiesFact>> FACTS = List.of(
            Family.member("bodies.organisation-founded", OrganisationFounded.class, OrganisationFounded.FORM),
            Family.member("bodies.units-registered", UnitsRegistered.class, UnitsRegistered.FORM),
            Family.member("bodies.persons-enrolled", PersonsEnrolled.class, PersonsEnrolled.FORM),
            Family.member("bodies.officer-appointed", OfficerAppointed.class, OfficerAppointed.FORM),
            Family.member("bodies.officer-relieved", OfficerRelieved.class, OfficerRelieved.FORM),
            Family.member("bodies.unit-placed", UnitPlaced.class, UnitPlaced.FORM),
            Family.member("bodies.unit-renamed", UnitRenamed.class, UnitRenamed.FORM),
            Family.member("bodies.unit-closed", UnitClosed.class, UnitClosed.FORM),
            Family.member("bodies.figures-entered", FiguresEntered.class, FiguresEntered.FORM),
            Family.member("bodies.attributes-declared", AttributesDeclared.class, AttributesDeclared.FORM),
            Family.member("bodies.consent-given", ConsentGiven.class, ConsentGiven.FORM),
            Family.member("bodies.consent-withdrawn", ConsentWithdrawn.class, ConsentWithdrawn.FORM),
            Family.member("bodies.persons-corrected", PersonsCorrected.class, PersonsCorrected.FORM));

    public static final List<Family.Member<? extends BodiesAct>> ACTS = List.of(
            Family.member("bodies.found-organisation", FoundOrganisation.class, FoundOrganisation.FORM),
            Family.member("bodies.register-units", RegisterUnits.class, RegisterUnits.FORM),
            Family.member("bodies.enrol-persons", EnrolPersons.class, EnrolPersons.FORM),
            Family.member("bodies.appoint-officer", AppointOfficer.class, AppointOfficer.FORM),
            Family.member("bodies.relieve-officer", RelieveOfficer.class, RelieveOfficer.FORM),
            Family.member("bodies.place-unit", PlaceUnit.class, PlaceUnit.FORM),
            Family.member("bodies.rename-unit", RenameUnit.class, RenameUnit.FORM),
            Family.member("bodies.close-unit", CloseUnit.class, CloseUnit.FORM),
            Family.member("bodies.enter-figures", EnterFigures.class, EnterFigures.FORM),
            Family.member("bodies.declare-attributes", DeclareAttributes.class, DeclareAttributes.FORM),
            Family.member("bodies.give-consent", GiveConsent.class, GiveConsent.FORM),
            Family.member("bodies.withdraw-consent", WithdrawConsent.class, WithdrawConsent.FORM),
            Family.member("bodies.correct-persons", CorrectPersons.class, CorrectPersons.FORM));

    private BodiesForms() {}
}
