package plenum.congress.voting;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.pcollections.TreePMap;
import plenum.congress.VoteId;
import plenum.congress.voting.VotingFact.CardsEntered;
import plenum.congress.voting.VotingFact.CastingVoteGiven;
import plenum.congress.voting.VotingFact.ObjectionRaised;
import plenum.congress.voting.VotingFact.PaperEntered;
import plenum.congress.voting.VotingFact.VoteAnnulled;
import plenum.congress.voting.VotingFact.VoteCast;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;

/// All votes.
public record Voting(TreePMap<VoteId, Vote> byId) {
    public static Voting none() {
        return new Voting(TreePMap.empty());
    }

    /// All votes, in the order in which they were opened.
    public Collection<Vote> all() {
        return byId.values();
    }

    public Optional<Vote> vote(VoteId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The vote that waits for votes or for the chair's casting vote. There is one at most, and it is the last.
    public Optional<Vote> current() {
        return byId.isEmpty()
                ? Optional.empty()
                : Optional.of(byId.lastEntry().getValue()).filter(Vote::unfinished);
    }

    /// The number that the next vote will have.
    public VoteId next() {
        return new VoteId(byId.size() + 1);
    }

    /// The votes after a fact. Nothing is refused here: what the journal holds has happened.
    public Voting evolve(VotingFact fact, Instant at) {
        return switch (fact) {
            case VoteOpened opened -> new Voting(byId.plus(opened.vote(), Vote.opened(opened, at)));
            case VoteCast(var id, var _, var _) -> with(id, fact);
            case ObjectionRaised(var id, var _) -> with(id, fact);
            case CardsEntered(var id, var _, var _, var _, var _) -> with(id, fact);
            case PaperEntered(var id, var _) -> with(id, fact);
            case VoteClosed(var id, var _, var _, var _) -> with(id, fact);
            case CastingVoteGiven(var id, var _, var _) -> with(id, fact);
            case VoteAnnulled(var id, var _) -> with(id, fact);
        };
    }

    private Voting with(VoteId id, VotingFact fact) {
        return new Voting(byId.plus(id, vote(id).orElseThrow().evolve(fact)));
    }
}
