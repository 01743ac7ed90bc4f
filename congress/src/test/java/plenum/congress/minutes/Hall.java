package plenum.congress.minutes;

import java.time.Instant;
import plenum.congress.Fact;
import plenum.congress.agenda.Agenda;
import plenum.congress.agenda.AgendaFact;
import plenum.congress.attendance.Attendance;
import plenum.congress.attendance.AttendanceFact;
import plenum.congress.bodies.Bodies;
import plenum.congress.bodies.BodiesFact;
import plenum.congress.credentials.Credentials;
import plenum.congress.credentials.CredentialsFact;
import plenum.congress.elections.ElectionFact;
import plenum.congress.elections.Elections;
import plenum.congress.erasure.ErasureFact;
import plenum.congress.erasure.Erasures;
import plenum.congress.floor.Floor;
import plenum.congress.floor.FloorFact;
import plenum.congress.mandates.MandateFact;
import plenum.congress.mandates.Mandates;
import plenum.congress.motions.MotionFact;
import plenum.congress.motions.Motions;
import plenum.congress.orders.OrdersFact;
import plenum.congress.orders.StandingOrders;
import plenum.congress.record.HasRecord;
import plenum.congress.record.RunningRecord;
import plenum.congress.representation.Representation;
import plenum.congress.representation.RepresentationFact;
import plenum.congress.rulings.RulingFact;
import plenum.congress.rulings.Rulings;
import plenum.congress.sittings.SittingFact;
import plenum.congress.sittings.Sittings;
import plenum.congress.succession.Succession;
import plenum.congress.succession.SuccessionFact;
import plenum.congress.tellers.Tellers;
import plenum.congress.tellers.TellersFact;
import plenum.congress.urns.UrnFact;
import plenum.congress.urns.Urns;
import plenum.congress.voting.Voting;
import plenum.congress.voting.VotingFact;

/// All topics of one open hall, put side by side, so that their acts can be tried without permissions.
public record Hall(
        StandingOrders orders,
        Bodies bodies,
        Representation representation,
        Mandates mandates,
        Attendance attendance,
        Credentials credentials,
        Sittings sittings,
        Agenda agenda,
        Floor floor,
        Motions motions,
        Rulings rulings,
        Urns urns,
        Voting voting,
        Succession succession,
        Elections elections,
        Tellers tellers,
        Erasures erasures,
        RunningRecord record)
        implements HasRecord {
    static Hall empty() {
        return new Hall(
                StandingOrders.general(),
                Bodies.none(),
                Representation.none(),
                Mandates.none(),
                Attendance.none(),
                Credentials.none(),
                Sittings.none(),
                Agenda.none(),
                Floor.free(),
                Motions.none(),
                Rulings.none(),
                Urns.none(),
                Voting.none(),
                Succession.none(),
                Elections.none(),
                Tellers.none(),
                Erasures.none(),
                RunningRecord.empty());
    }

    Hall evolve(Fact fact, long number, Instant at) {
        return new Hall(
                fact instanceof OrdersFact.OrdersAdopted(var adopted) ? adopted : orders,
                fact instanceof BodiesFact of ? bodies.evolve(of) : bodies,
                fact instanceof RepresentationFact of ? representation.evolve(of) : representation,
                fact instanceof MandateFact of ? mandates.evolve(of, at) : mandates,
                fact instanceof AttendanceFact of ? attendance.evolve(of, at) : attendance,
                fact instanceof CredentialsFact of ? credentials.evolve(of, at) : credentials,
                fact instanceof SittingFact of ? sittings.evolve(of) : sittings,
                fact instanceof AgendaFact of ? agenda.evolve(of) : agenda,
                fact instanceof FloorFact of ? floor.evolve(of, at) : floor,
                fact instanceof MotionFact of ? motions.evolve(of) : motions,
                ruled(fact),
                fact instanceof UrnFact of ? urns.evolve(of, at) : urns,
                fact instanceof VotingFact of ? voting.evolve(of, at) : voting,
                fact instanceof SuccessionFact of ? succession.evolve(of) : succession,
                fact instanceof ElectionFact of ? elections.evolve(of) : elections,
                fact instanceof TellersFact of ? tellers.evolve(of) : tellers,
                fact instanceof ErasureFact of ? erasures.evolve(of, at) : erasures,
                record.evolve(fact, number, at));
    }

    private Rulings ruled(Fact fact) {
        return switch (fact) {
            case RulingFact of -> rulings.evolve(of);
            case FloorFact of -> rulings.after(of);
            default -> rulings;
        };
    }
}
