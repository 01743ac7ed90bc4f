package plenum.congress.record;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.Fact;
import plenum.congress.UtteranceId;
import plenum.congress.agenda.AgendaFact;
import plenum.congress.elections.ElectionFact;
import plenum.congress.floor.FloorFact;
import plenum.congress.motions.MotionFact;
import plenum.congress.orders.OrdersFact;
import plenum.congress.record.RecordFact.NoteAdded;
import plenum.congress.record.RecordFact.ReactionNoted;
import plenum.congress.record.RecordFact.UtteranceRevised;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.sittings.SittingFact;
import plenum.congress.urns.UrnFact;
import plenum.congress.voting.VotingFact;

/// The record as it runs: what was said and what happened, in order.
public record RunningRecord(PVector<Line> lines, TreePMap<UtteranceId, Utterance> utterances) {
    public static RunningRecord empty() {
        return new RunningRecord(TreePVector.empty(), TreePMap.empty());
    }

    public Optional<Utterance> utterance(UtteranceId id) {
        return Optional.ofNullable(utterances.get(id));
    }

    UtteranceId next() {
        return new UtteranceId(utterances.size() + 1);
    }

    /// The record after a fact of any topic. What the record does not tell, such as who checked in or how each
    /// delegate voted, leaves it as it is.
    public RunningRecord evolve(Fact fact, long number, Instant at) {
        var after = fact instanceof RecordFact written ? written(written, at) : utterances;
        return told(fact)
                ? new RunningRecord(lines.plus(new Line(number, at, fact)), after)
                : new RunningRecord(lines, after);
    }

    private TreePMap<UtteranceId, Utterance> written(RecordFact fact, Instant at) {
        return switch (fact) {
            case UtteranceTaken(var id, var speech, var text) ->
                utterances.plus(id, new Utterance(id, speech, text, TreePVector.empty()));
            case UtteranceRevised(var id, var layer, var text, var change, var reason) ->
                utterances.plus(id, utterance(id).orElseThrow().revised(new Revision(layer, text, change, reason, at)));
            case ReactionNoted _, NoteAdded _ -> utterances;
        };
    }

    private static boolean told(Fact fact) {
        return switch (fact) {
            case OrdersFact _ -> true;
            case SittingFact sitting -> told(sitting);
            case AgendaFact agenda -> told(agenda);
            case FloorFact floor -> floor instanceof FloorFact.SpeechBegun;
            case MotionFact motion -> told(motion);
            case UrnFact urn -> urn instanceof UrnFact.UrnClosed || urn instanceof UrnFact.UrnWithheld;
            case VotingFact voting -> told(voting);
            case ElectionFact election -> told(election);
            case RecordFact written -> !(written instanceof UtteranceRevised);
            default -> false;
        };
    }

    private static boolean told(SittingFact fact) {
        return switch (fact) {
            case SittingFact.SittingOpened _,
                    SittingFact.SittingRecessed _,
                    SittingFact.SittingResumed _,
                    SittingFact.SittingAdjourned _,
                    SittingFact.ChairHandedOver _,
                    SittingFact.DoorsClosed _,
                    SittingFact.DoorsOpened _ -> true;
            case SittingFact.SittingPlanned _, SittingFact.GuestAdmitted _, SittingFact.GuestDismissed _ -> false;
        };
    }

    private static boolean told(AgendaFact fact) {
        return switch (fact) {
            case AgendaFact.AgendaAdopted _, AgendaFact.ItemTakenUp _, AgendaFact.ItemClosed _ -> true;
            case AgendaFact.ItemProposed _, AgendaFact.ItemMoved _, AgendaFact.ItemDropped _ -> false;
        };
    }

    private static boolean told(MotionFact fact) {
        return switch (fact) {
            case MotionFact.MotionMoved _,
                    MotionFact.DebateOpened _,
                    MotionFact.MotionWithdrawn _,
                    MotionFact.MotionDecided _,
                    MotionFact.AmendmentMoved _,
                    MotionFact.AmendmentWithdrawn _,
                    MotionFact.AmendmentDecided _ -> true;
            case MotionFact.MotionSeconded _,
                    MotionFact.MotionTabled _,
                    MotionFact.MotionPut _,
                    MotionFact.MotionReturned _,
                    MotionFact.AmendmentSeconded _,
                    MotionFact.AmendmentTabled _,
                    MotionFact.AmendmentPut _,
                    MotionFact.AmendmentReturned _,
                    MotionFact.OrdersBroughtIn _ -> false;
        };
    }

    private static boolean told(VotingFact fact) {
        return switch (fact) {
            case VotingFact.VoteOpened _,
                    VotingFact.ObjectionRaised _,
                    VotingFact.VoteClosed _,
                    VotingFact.CastingVoteGiven _,
                    VotingFact.VoteAnnulled _ -> true;
            case VotingFact.VoteCast _, VotingFact.CardsEntered _, VotingFact.PaperEntered _ -> false;
        };
    }

    private static boolean told(ElectionFact fact) {
        return switch (fact) {
            case ElectionFact.ElectionCalled _,
                    ElectionFact.Nominated _,
                    ElectionFact.NominationAccepted _,
                    ElectionFact.NominationDeclined _,
                    ElectionFact.NominationWithdrawn _,
                    ElectionFact.NominationsClosed _,
                    ElectionFact.BallotOpened _,
                    ElectionFact.BallotClosed _,
                    ElectionFact.BallotVoid _,
                    ElectionFact.LotRequired _,
                    ElectionFact.LotDrawn _,
                    ElectionFact.AnotherRoundRequired _,
                    ElectionFact.RoundCalled _,
                    ElectionFact.ElectionDecided _,
                    ElectionFact.ElectionAnnulled _ -> true;
            case ElectionFact.PaperBallotsEntered _ -> false;
        };
    }
}
