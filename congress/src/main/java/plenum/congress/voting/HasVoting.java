package plenum.congress.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.Refusal;
import plenum.congress.VoteId;
import plenum.congress.attendance.AttendanceRefusal.NoQuorum;
import plenum.congress.motions.Motion;
import plenum.congress.motions.Subject;
import plenum.congress.urns.HasUrns;
import plenum.congress.voting.VotingRefusal.NotInSession;

/// A congress of which the votes are known.
public interface HasVoting extends HasUrns {
    Voting voting();

    @Override
    default Optional<VoteId> voteUnderWay() {
        return voting().current().map(Vote::id);
    }

    /// The roll as it would be frozen now, in the order of the mandates' numbers: each valid mandate with a
    /// decisive vote whose holder is in the hall, or whose proxy is.
    default List<RollLine> roll() {
        var representatives = representatives();
        var roll = new ArrayList<RollLine>();
        for (var mandate : mandates().valid()) {
            if (mandate.decisive()) {
                voter(mandate, representatives)
                        .ifPresent(voter -> roll.add(new RollLine(mandate.number(), voter, mandate.weight())));
            }
        }
        return List.copyOf(roll);
    }

    /// Why a matter cannot be decided now, if it cannot: out of session; without its quorum.
    default Optional<Refusal> unableToDecide(String matter) {
        return sittings().inSession()
                ? NoQuorum.of(quorum(matter)).map(refusal -> refusal)
                : Optional.of(new NotInSession());
    }

    /// The matter of a question, for which the orders name a majority and perhaps a quorum.
    default String matter(Question question) {
        return switch (question) {
            case Question.OnMotion(var id) ->
                switch (motions().motion(id).map(Motion::subject).orElse(Subject.RESOLUTION)) {
                    case RESOLUTION -> "motion";
                    case PROCEDURE -> "procedure";
                    case ORDERS -> "orders";
                };
            case Question.OnAmendment _ -> "amendment";
            case Question.OnAgenda() -> "agenda";
            case Question.OnReport _, Question.OnChallenge _ -> "credentials";
            case Question.OnAppeal _ -> "appeal";
            case Question.OnProcedure _ -> "procedure";
            case Question.OnClosedSitting _ -> "closed-sitting";
        };
    }

    @Override
    default boolean authorises(VoteId vote) {
        return voting().vote(vote).filter(Vote::carried).map(this::onProcedure).orElse(false);
    }

    private boolean onProcedure(Vote vote) {
        return switch (vote.question()) {
            case Question.OnProcedure _ -> true;
            case Question.OnMotion(var motion) ->
                motions()
                        .motion(motion)
                        .map(moved -> moved.subject() == Subject.PROCEDURE)
                        .orElse(false);
            case Question.OnAmendment _,
                    Question.OnAgenda(),
                    Question.OnReport _,
                    Question.OnChallenge _,
                    Question.OnAppeal _,
                    Question.OnClosedSitting _ -> false;
        };
    }
}
