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
import plenum.congress.orders.QuorumFor;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NotOpen;
import plenum.congress.voting.VotingRefusal.NothingCounted;

/// The chair closes a vote, it is counted, and what it decides happens. By acclamation all present count as voting
/// yes unless somebody objected, and then nothing is decided. A secret vote is closed with its urn, and is not over
/// before its result is declared; with too few ballots it decides nothing.
///
/// Refused, in this order: out of session; without a quorum; if there is no such vote; if it is over; by cards, before
/// any were entered; in secret, unless the urn takes ballots.
public record CloseVote(VoteId vote) implements VotingAct {
    public static final ObjectForm<CloseVote> FORM =
            Form.of(Field.of("vote", CloseVote::vote, VoteId.FORM), CloseVote::new);

    @Override
    public Decision decide(HasVoting congress, Actor by, Instant at) {
        var asked = congress.voting().vote(vote);
        var matter = asked.map(Vote::question).map(congress::matter).orElse(QuorumFor.USUAL);
        var unable = congress.unableToDecide(matter);
        if (unable.isPresent()) {
            return Decision.refuse(unable.get());
        }
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchVote(vote));
        }
        if (!asked.get().open()) {
            return Decision.refuse(new NotOpen(vote));
        }
        if (asked.get().method() == Method.CARDS && asked.get().blocks().isEmpty()) {
            return Decision.refuse(new NothingCounted(vote));
        }
        if (asked.get().method() == Method.SECRET) {
            return SecretVotes.close(congress, asked.get());
        }
        var count = asked.get().count();
        var facts = new ArrayList<Fact>();
        facts.add(new VoteClosed(vote, count.tally(), count.result(), count.transcript()));
        facts.addAll(Consequences.of(congress, count.result(), asked.get()));
        return Decision.allow(facts);
    }
}
