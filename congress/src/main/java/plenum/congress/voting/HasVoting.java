package plenum.congress.voting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.VoteId;
import plenum.congress.mandates.Mandate;
import plenum.congress.motions.Subject;
import plenum.congress.urns.HasUrns;
import plenum.congress.voting.VotingRefusal.NoQuorum;
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
    ///
    /// Nobody votes for more absent delegates than the orders in force allow, whatever they allowed when the
    /// proxies were given: those given first count, and the others are absent like anybody without a proxy.
    default List<RollLine> roll() {
        var represented = represented();
        var roll = new ArrayList<RollLine>();
        for (var mandate : mandates().valid()) {
            if (mandate.decisive()) {
                voterOf(mandate, represented)
                        .ifPresent(voter -> roll.add(new RollLine(mandate.number(), voter, mandate.weight())));
            }
        }
        return List.copyOf(roll);
    }

    private Optional<PersonId> voterOf(Mandate mandate, Map<MandateNumber, PersonId> represented) {
        return attendance().present(mandate.holder())
                ? Optional.of(mandate.holder())
                : Optional.ofNullable(represented.get(mandate.number()));
    }

    /// Who votes for which absent delegate.
    private Map<MandateNumber, PersonId> represented() {
        var allowed = orders().voting().proxiesPerHolder();
        var represented = new HashMap<MandateNumber, PersonId>();
        var taken = new HashMap<PersonId, Integer>();
        for (var proxy : mandates().proxiesInOrder()) {
            if (absent(proxy.principal())
                    && attendance().present(proxy.holder())
                    && taken.merge(proxy.holder(), 1, Integer::sum) <= allowed) {
                represented.put(proxy.principal(), proxy.holder());
            }
        }
        return represented;
    }

    private boolean absent(MandateNumber mandate) {
        return mandates()
                .mandate(mandate)
                .map(valid -> !attendance().present(valid.holder()))
                .orElse(false);
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
            case Question.OnAmendment _,
                    Question.OnAgenda(),
                    Question.OnReport _,
                    Question.OnChallenge _,
                    Question.OnClosedSitting _ -> false;
        };
    }
}
