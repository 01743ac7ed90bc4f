package plenum.congress;

import plenum.congress.agenda.AgendaFact;
import plenum.congress.attendance.AttendanceFact;
import plenum.congress.bodies.BodiesFact;
import plenum.congress.credentials.CredentialsFact;
import plenum.congress.elections.ElectionFact;
import plenum.congress.erasure.ErasureFact;
import plenum.congress.floor.FloorFact;
import plenum.congress.mandates.MandateFact;
import plenum.congress.motions.MotionFact;
import plenum.congress.orders.OrdersFact;
import plenum.congress.record.RecordFact;
import plenum.congress.representation.RepresentationFact;
import plenum.congress.rulings.RulingFact;
import plenum.congress.sittings.SittingFact;
import plenum.congress.succession.SuccessionFact;
import plenum.congress.tellers.TellersFact;
import plenum.congress.urns.UrnFact;
import plenum.congress.voting.VotingFact;

/// Something that has happened. Facts are journaled, never changed, and the congress is what they add up to.
public sealed interface Fact
        permits OrdersFact,
                BodiesFact,
                RepresentationFact,
                MandateFact,
                AttendanceFact,
                CredentialsFact,
                SittingFact,
                AgendaFact,
                FloorFact,
                MotionFact,
                RulingFact,
                UrnFact,
                VotingFact,
                SuccessionFact,
                ElectionFact,
                TellersFact,
                ErasureFact,
                RecordFact {}
