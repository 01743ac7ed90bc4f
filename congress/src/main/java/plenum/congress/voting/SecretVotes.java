package plenum.congress.voting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.motions.Motion;
import plenum.congress.urns.BallotPaper;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking.Crosses;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.urns.Urn;
import plenum.congress.urns.UrnFact.UrnAbandoned;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.urns.UrnFact.UrnWithheld;
import plenum.congress.urns.UrnRefusal;
import plenum.congress.voting.Question.OnAgenda;
import plenum.congress.voting.Question.OnAmendment;
import plenum.congress.voting.Question.OnAppeal;
import plenum.congress.voting.Question.OnChallenge;
import plenum.congress.voting.Question.OnClosedSitting;
import plenum.congress.voting.Question.OnMotion;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.Question.OnReport;
import plenum.congress.voting.VotingFact.VoteAnnulled;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.congress.voting.VotingRefusal.UrnWaits;

/// The urns of secret votes.
final class SecretVotes {
    /// The answers on the ballot paper, in the order in which results give their sums.
    private static final List<String> ANSWERS = List.of("Yes", "No", "Abstain");

    private SecretVotes() {}

    static Optional<UrnRefusal> unableToPrepare(HasVoting congress, VoteOpened opening) {
        return congress.unableToPrepare(
                congress.orders().secret().voteGroup(), paper(congress, opening.question()), units(congress, opening));
    }

    static UrnPrepared prepared(HasVoting congress, VoteOpened opening, Instant at) {
        return congress.prepared(
                new OnVote(opening.vote()),
                congress.orders().secret().voteGroup(),
                paper(congress, opening.question()),
                units(congress, opening),
                onPaper(congress, opening),
                at);
    }

    private static BallotPaper paper(HasVoting congress, Question question) {
        var asked = inWords(congress, question);
        return new BallotPaper(asked, List.of(new Asked(asked, ANSWERS, new Crosses(1, 1, false))));
    }

    private static String inWords(HasVoting congress, Question question) {
        return switch (question) {
            case OnMotion(var id) ->
                id + ": " + congress.motions().motion(id).map(Motion::title).orElseThrow();
            case OnAmendment(var id) -> id.toString();
            case OnAgenda() -> "Agenda";
            case OnReport(var id) -> "Report " + id;
            case OnChallenge(var id) -> "Challenge " + id;
            case OnAppeal(var id) -> "Ruling " + id;
            case OnProcedure(var text) -> text;
            case OnClosedSitting(var id) -> "Closed sitting " + id;
        };
    }

    /// One for each vote that is not cast on paper.
    private static long units(HasVoting congress, VoteOpened opening) {
        return opening.present() - onPaperWeight(opening, onPaper(congress, opening));
    }

    private static List<MandateNumber> onPaper(HasVoting congress, VoteOpened opening) {
        return opening.roll().stream()
                .map(RollLine::mandate)
                .filter(congress.urns().onPaper()::contains)
                .toList();
    }

    /// The votes of a roll that are cast on paper.
    static long onPaperWeight(VoteOpened opening, List<MandateNumber> onPaper) {
        return opening.roll().stream()
                .filter(line -> onPaper.contains(line.mandate()))
                .mapToLong(RollLine::weight)
                .sum();
    }

    /// What the one question of a secret vote was answered.
    static Tally tally(List<Long> sums) {
        return new Tally(sums.get(0), sums.get(1), sums.get(2), 0);
    }

    /// The urn of a vote, if it is a secret one. A vote of a closed sitting may have the number of one in the open, and
    /// has nothing to do with its urn.
    static Optional<Urn> urn(HasVoting congress, Vote vote) {
        return vote.method() == Method.SECRET ? congress.urns().of(new OnVote(vote.id())) : Optional.empty();
    }

    /// The urn of a vote is closed. With so few ballots that they would betray one another it is never opened, and the
    /// vote decides nothing.
    static Decision close(HasVoting congress, Vote vote) {
        var urn = urn(congress, vote).filter(Urn::open);
        if (urn.isEmpty()) {
            return Decision.refuse(new UrnWaits(vote.id()));
        }
        var facts = new ArrayList<Fact>(urn.get().closing());
        if (facts.getLast() instanceof UrnWithheld(var _, var ballots)) {
            facts.add(new VoteAnnulled(vote.id(), "too few ballots to be opened: " + ballots));
            facts.addAll(Consequences.ofNoDecision(vote));
        }
        return Decision.allow(facts);
    }

    /// What becomes of the urn of a vote that decides nothing.
    static List<Fact> abandoned(HasVoting congress, Vote vote, String reason) {
        return urn(congress, vote)
                .filter(Urn::unfinished)
                .map(urn -> List.<Fact>of(new UrnAbandoned(urn.id(), reason)))
                .orElse(List.of());
    }
}
