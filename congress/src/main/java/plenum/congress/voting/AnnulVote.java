package plenum.congress.voting;

import java.time.Instant;
import java.util.ArrayList;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.voting.VotingFact.VoteAnnulled;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NoText;
import plenum.congress.voting.VotingRefusal.NotOpen;

/// The chair annuls a vote that is open or tied, so that the question can be put again. The urn of a secret vote is
/// abandoned with it.
///
/// Refused, in this order: if there is no such vote; if it is over; without a reason.
public record AnnulVote(VoteId vote, String reason) implements VotingAct {
    public static final ObjectForm<AnnulVote> FORM = Form.of(
            Field.of("vote", AnnulVote::vote, VoteId.FORM),
            Field.of("reason", AnnulVote::reason, Form.TEXT),
            AnnulVote::new);

    @Override
    public Decision decide(HasVoting congress, Actor by, Instant at) {
        var asked = congress.voting().vote(vote);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchVote(vote));
        }
        if (!asked.get().unfinished()) {
            return Decision.refuse(new NotOpen(vote));
        }
        if (reason.isBlank()) {
            return Decision.refuse(new NoText());
        }
        var facts = new ArrayList<Fact>();
        facts.add(new VoteAnnulled(vote, reason));
        facts.addAll(SecretVotes.abandoned(congress, asked.get(), reason));
        facts.addAll(Consequences.ofNoDecision(asked.get()));
        return Decision.allow(facts);
    }
}
