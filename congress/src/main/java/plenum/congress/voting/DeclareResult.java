package plenum.congress.voting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.Urn;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingRefusal.NoSuchVote;
import plenum.congress.voting.VotingRefusal.NotByThisMethod;
import plenum.congress.voting.VotingRefusal.NotCounted;
import plenum.congress.voting.VotingRefusal.NotInSession;
import plenum.congress.voting.VotingRefusal.NotOpen;
import plenum.congress.voting.VotingRefusal.PaperMissing;

/// The chair declares the result of a secret vote, and what it decides happens. What was in the urn and what was on
/// paper is told apart.
///
/// Refused, in this order: out of session; if there is no such vote; if it is over; if it is not secret; before its urn
/// is counted; before the paper ballots are, if anybody votes on paper, or while they are recounted.
public record DeclareResult(VoteId vote) implements VotingAct {
    public static final ObjectForm<DeclareResult> FORM =
            Form.of(Field.of("vote", DeclareResult::vote, VoteId.FORM), DeclareResult::new);

    @Override
    public Decision decide(HasVoting congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        var asked = congress.voting().vote(vote);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchVote(vote));
        }
        if (!asked.get().open()) {
            return Decision.refuse(new NotOpen(vote));
        }
        var urn = SecretVotes.urn(congress, asked.get());
        if (urn.isEmpty()) {
            return Decision.refuse(new NotByThisMethod(vote));
        }
        if (urn.get().result().isEmpty()) {
            return Decision.refuse(new NotCounted(vote));
        }
        if ((!urn.get().prepared().onPaper().isEmpty() && asked.get().paper().isEmpty())
                || congress.recounting(urn.get().id())) {
            return Decision.refuse(new PaperMissing(vote));
        }
        return Decision.allow(declared(congress, asked.get(), urn.get()));
    }

    private static List<Fact> declared(HasVoting congress, Vote asked, Urn urn) {
        var inUrn = SecretVotes.tally(urn.sums().orElseThrow().getFirst());
        var onPaper = asked.paper().orElseGet(Tally::none);
        var count = asked.count(inUrn.plus(onPaper));
        var transcript = new ArrayList<String>();
        transcript.add("urn " + urn.id() + ": " + words(inUrn));
        if (asked.paper().isPresent()) {
            transcript.add("on paper: " + words(onPaper));
        }
        transcript.addAll(count.transcript());
        var facts = new ArrayList<Fact>();
        facts.add(new VoteClosed(asked.id(), count.tally(), count.result(), List.copyOf(transcript)));
        facts.addAll(Consequences.of(congress, count.result(), asked));
        return facts;
    }

    private static String words(Tally tally) {
        return tally.yes() + " yes, " + tally.no() + " no, " + tally.abstain() + " abstain"
                + (tally.invalid() > 0 ? ", " + tally.invalid() + " invalid" : "");
    }
}
