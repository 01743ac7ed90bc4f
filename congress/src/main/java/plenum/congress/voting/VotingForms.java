package plenum.congress.voting;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.voting.VotingFact.CardsEntered;
import plenum.congress.voting.VotingFact.CastingVoteGiven;
import plenum.congress.voting.VotingFact.ObjectionRaised;
import plenum.congress.voting.VotingFact.PaperEntered;
import plenum.congress.voting.VotingFact.VoteAnnulled;
import plenum.congress.voting.VotingFact.VoteCast;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class VotingForms {
    public static final List<Family.Member<? extends VotingFact>> FACTS = List.of(
            Family.member("voting.opened", VoteOpened.class, VoteOpened.FORM),
            Family.member("voting.cast", VoteCast.class, VoteCast.FORM),
            Family.member("voting.objection-raised", ObjectionRaised.class, ObjectionRaised.FORM),
            Family.member("voting.cards-entered", CardsEntered.class, CardsEntered.FORM),
            Family.member("voting.paper-entered", PaperEntered.class, PaperEntered.FORM),
            Family.member("voting.closed", VoteClosed.class, VoteClosed.FORM),
            Family.member("voting.casting-vote-given", CastingVoteGiven.class, CastingVoteGiven.FORM),
            Family.member("voting.annulled", VoteAnnulled.class, VoteAnnulled.FORM));

    public static final List<Family.Member<? extends VotingAct>> ACTS = List.of(
            Family.member("voting.put-question", PutQuestion.class, PutQuestion.FORM),
            Family.member("voting.cast-vote", CastVote.class, CastVote.FORM),
            Family.member("voting.raise-objection", RaiseObjection.class, RaiseObjection.FORM),
            Family.member("voting.enter-cards", EnterCards.class, EnterCards.FORM),
            Family.member("voting.enter-paper", EnterPaper.class, EnterPaper.FORM),
            Family.member("voting.close-vote", CloseVote.class, CloseVote.FORM),
            Family.member("voting.declare-result", DeclareResult.class, DeclareResult.FORM),
            Family.member("voting.give-casting-vote", GiveCastingVote.class, GiveCastingVote.FORM),
            Family.member("voting.annul-vote", AnnulVote.class, AnnulVote.FORM));

    private VotingForms() {}
}
