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
import plenum.congress.sittings.Sitting;
import plenum.congress.voting.VotingFact.CastingVoteGiven;
import plenum.congress.voting.VotingRefusal.NoDecision;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NoTie;
import plenum.congress.voting.VotingRefusal.NotInSession;

/// The chair breaks a tie.
///
/// Refused, in this order: out of session; if there is no such vote; if it is not tied; by an abstention.
public record GiveCastingVote(VoteId vote, Choice choice) implements VotingAct {
    public static final ObjectForm<GiveCastingVote> FORM = Form.of(
            Field.of("vote", GiveCastingVote::vote, VoteId.FORM),
            Field.of("choice", GiveCastingVote::choice, Choice.FORM),
            GiveCastingVote::new);

    @Override
    public Decision decide(HasVoting congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        var asked = congress.voting().vote(vote);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchVote(vote));
        }
        var chair = congress.sittings().current().flatMap(Sitting::presiding);
        if (!(asked.get().stage() instanceof Vote.Stage.Tied) || chair.isEmpty()) {
            return Decision.refuse(new NoTie(vote));
        }
        if (choice == Choice.ABSTAIN) {
            return Decision.refuse(new NoDecision());
        }
        var facts = new ArrayList<Fact>();
        facts.add(new CastingVoteGiven(vote, chair.get(), choice));
        facts.addAll(Consequences.ofDecision(congress, asked.get(), choice == Choice.YES));
        return Decision.allow(facts);
    }
}
