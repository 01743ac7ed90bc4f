package plenum.congress.bodies;

import plenum.congress.Act;

/// Acts by which the organisation, its units, persons and officers are made known.
public sealed interface BodiesAct extends Act<HasBodies>
        permits FoundOrganisation,
                RegisterUnits,
                PlaceUnit,
                RenameUnit,
                CloseUnit,
                EnterFigures,
                DeclareAttributes,
                EnrolPersons,
                CorrectPersons,
                GiveConsent,
                WithdrawConsent,
                AppointOfficer,
                RelieveOfficer {}
