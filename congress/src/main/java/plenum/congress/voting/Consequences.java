package plenum.congress.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.Fact;
import plenum.congress.SittingId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.AgendaAdopted;
import plenum.congress.credentials.CredentialsFact.ReportDecided;
import plenum.congress.credentials.Judgement;
import plenum.congress.motions.MotionFact.AmendmentDecided;
import plenum.congress.motions.MotionFact.AmendmentPut;
import plenum.congress.motions.MotionFact.AmendmentReturned;
import plenum.congress.motions.MotionFact.MotionDecided;
import plenum.congress.motions.MotionFact.MotionPut;
import plenum.congress.motions.MotionFact.MotionReturned;
import plenum.congress.rulings.RulingFact.AppealDecided;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.voting.Question.OnAgenda;
import plenum.congress.voting.Question.OnAmendment;
import plenum.congress.voting.Question.OnAppeal;
import plenum.congress.voting.Question.OnChallenge;
import plenum.congress.voting.Question.OnClosedSitting;
import plenum.congress.voting.Question.OnMotion;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.Question.OnReport;

/// What follows from a vote in other topics.
final class Consequences {
    private Consequences() {}

    /// The facts by which the question is being voted on.
    static List<Fact> ofOpening(Question question, VoteId vote) {
        return switch (question) {
            case OnMotion(var motion) -> List.of(new MotionPut(motion, vote));
            case OnAmendment(var amendment) -> List.of(new AmendmentPut(amendment, vote));
            case OnAgenda(), OnReport _, OnChallenge _, OnAppeal _, OnProcedure _, OnClosedSitting _ -> List.of();
        };
    }

    static List<Fact> of(HasVoting congress, Result result, Vote vote) {
        return switch (result) {
            case CARRIED -> ofDecision(congress, vote, true);
            case REJECTED -> ofDecision(congress, vote, false);
            case OBJECTED -> ofNoDecision(vote);
            case TIED -> List.of();
        };
    }

    static List<Fact> ofDecision(HasVoting congress, Vote vote, boolean carried) {
        return switch (vote.question()) {
            case OnMotion(var motion) -> List.of(new MotionDecided(motion, carried, vote.id()));
            case OnAmendment(var amendment) -> List.of(new AmendmentDecided(amendment, carried, vote.id()));
            case OnAgenda() -> carried ? List.of(new AgendaAdopted()) : List.of();
            case OnClosedSitting(var sitting) -> carried ? ofClosingDoors(congress, sitting) : List.of();
            case OnReport(var report) -> List.of(new ReportDecided(report, carried, vote.id()));
            case OnChallenge(var id) ->
                Judgement.facts(
                        congress,
                        congress.credentials().challenge(id).orElseThrow(),
                        carried,
                        "",
                        Optional.of(vote.id()));
            case OnAppeal(var ruling) -> List.of(new AppealDecided(ruling, !carried, vote.id()));
            case OnProcedure _ -> List.of();
        };
    }

    /// Whoever speaks in the open does not go on behind closed doors.
    private static List<Fact> ofClosingDoors(HasVoting congress, SittingId sitting) {
        var inProgress = congress.sittings().current().map(Sitting::id).equals(Optional.of(sitting));
        var facts = new ArrayList<Fact>(inProgress ? congress.interruption() : List.of());
        facts.add(new DoorsClosed(sitting));
        return facts;
    }

    static List<Fact> ofNoDecision(Vote vote) {
        return switch (vote.question()) {
            case OnMotion(var motion) -> List.of(new MotionReturned(motion));
            case OnAmendment(var amendment) -> List.of(new AmendmentReturned(amendment));
            case OnAgenda(), OnReport _, OnChallenge _, OnAppeal _, OnProcedure _, OnClosedSitting _ -> List.of();
        };
    }
}
