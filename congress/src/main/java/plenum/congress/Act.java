package plenum.congress;

import java.time.Instant;
import plenum.congress.agenda.AgendaAct;
import plenum.congress.attendance.AttendanceAct;
import plenum.congress.bodies.BodiesAct;
import plenum.congress.credentials.CredentialsAct;
import plenum.congress.elections.ElectionAct;
import plenum.congress.erasure.ErasureAct;
import plenum.congress.floor.FloorAct;
import plenum.congress.mandates.MandateAct;
import plenum.congress.motions.MotionAct;
import plenum.congress.orders.OrdersAct;
import plenum.congress.record.RecordAct;
import plenum.congress.representation.RepresentationAct;
import plenum.congress.rulings.RulingAct;
import plenum.congress.sittings.SittingAct;
import plenum.congress.succession.SuccessionAct;
import plenum.congress.tellers.TellersAct;
import plenum.congress.urns.UrnAct;
import plenum.congress.voting.VotingAct;

/// Something that a person does: a request to the congress, decided by the standing orders then in force.
///
/// @param <S> what the act must know of the congress
public sealed interface Act<S>
        permits OrdersAct,
                BodiesAct,
                RepresentationAct,
                MandateAct,
                AttendanceAct,
                CredentialsAct,
                SittingAct,
                AgendaAct,
                FloorAct,
                MotionAct,
                RulingAct,
                UrnAct,
                VotingAct,
                SuccessionAct,
                ElectionAct,
                TellersAct,
                ErasureAct,
                RecordAct {
    /// The facts that the act makes, or the reason why it is refused. Pure: the time is an argument, and nothing else
    /// than the state is looked at.
    Decision decide(S congress, Actor by, Instant at);
}
