package plenum.congress.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.VoteId;
import plenum.congress.mandates.Mandate;
import plenum.congress.motions.HasMotions;
import plenum.congress.motions.Subject;
import plenum.congress.voting.VotingRefusal.NoQuorum;
import plenum.congress.voting.VotingRefusal.NotInSession;

/// A congress of which the votes are known.
public interface HasVoting extends HasMotions {
    Voting voting();

    @Override
    default Optional<VoteId> voteUnderWay() {
        return voting().current().map(Vote::id);
    }

    /// The roll as it would be frozen now, in the order of the mandates' numbers: each valid mandate with a decisive
    /// vote
    /// whose holder is in the hall, or whose proxy is.
    default List<RollLine> roll() {
        var roll = new ArrayList<RollLine>();
        for (var mandate : mandates().valid()) {
            if (mandate.decisive()) {
                voterOf(mandate).ifPresent(voter -> roll.add(new RollLine(mandate.number(), voter, mandate.weight())));
            }
        }
        return List.copyOf(roll);
    }

    private Optional<PersonId> voterOf(Mandate mandate) {
        if (attendance().present(mandate.holder())) {
            return Optional.of(mandate.holder());
        }
        return orders().voting().proxiesPerHolder() == 0
                ? Optional.empty()
                : mandates().proxyOf(mandate.number()).filter(attendance()::present);
    }

    /// Why nothing can be decided now, if nothing can: out of session; without a quorum.
    default Optional<VotingRefusal> unableToDecide() {
        if (!sittings().inSession()) {
            return Optional.of(new NotInSession());
        }
        var quorum = quorum();
        return quorum.reached() ? Optional.empty() : Optional.of(new NoQuorum(quorum.present(), quorum.required()));
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
            case Question.OnAmendment _, Question.OnAgenda(), Question.OnClosedSitting _ -> false;
        };
    }
}
