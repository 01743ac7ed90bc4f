package plenum.server.pages;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.record.HasRecord;
import plenum.congress.succession.Term;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.voting.HasVoting;
import plenum.congress.voting.Method;
import plenum.congress.voting.Tally;
import plenum.congress.voting.Vote;

/// The tellers' desk: cards are counted in blocks of the hall and entered here.
///
/// @param vote the open vote by show of cards
/// @param left how many cards can still be entered
/// @param paper the ballots on paper of the open secret vote, if anybody votes on paper in it
/// @param onPaper the mandates that vote on paper in secret votes to come
/// @param electorsOnPaper who elects as a member of a body, and does so on paper, in elections to come
/// @param electors who else sits in a body, by number
/// @param elections the paper ballots of elections
public record TellersView(
        Situation now,
        Optional<VoteView> vote,
        List<Block> blocks,
        long left,
        Optional<Paper> paper,
        List<PaperMandate> onPaper,
        List<PaperElector> electorsOnPaper,
        Set<String> electors,
        List<ElectionPaper> elections) {
    /// The paper urn of a secret vote.
    ///
    /// @param votes how many votes are cast on paper at most
    /// @param entered what was entered so far
    public record Paper(VoteView vote, long votes, Optional<Tally> entered) {}

    /// A mandate on the paper list.
    public record PaperMandate(String number, String name) {}

    /// A member of a body on the paper list.
    public record PaperElector(String person, String name) {}

    /// What was entered for one block of seats.
    public record Block(String name, long yes, long no, long abstain) {}

    public static TellersView of(HasRecord seen, Words words) {
        var open = seen.voting().current().filter(Vote::open).filter(vote -> vote.method() == Method.CARDS);
        var blocks = open.stream()
                .flatMap(vote -> vote.blocks().entrySet().stream())
                .map(block -> new Block(
                        block.getKey(),
                        block.getValue().yes(),
                        block.getValue().no(),
                        block.getValue().abstain()))
                .toList();
        var entered = blocks.stream()
                .mapToLong(block -> block.yes() + block.no() + block.abstain())
                .sum();
        return new TellersView(
                Situation.of(seen, words),
                open.map(vote -> VoteView.of(vote, seen, words)),
                blocks,
                open.map(vote -> vote.roll().total()).orElse(0L) - entered,
                paper(seen, words),
                seen.urns().onPaper().stream()
                        .sorted()
                        .map(number -> new PaperMandate(number.toString(), holder(number, seen)))
                        .toList(),
                seen.urns().electorsOnPaper().stream()
                        .sorted()
                        .map(person -> new PaperElector(person.toString(), Speaking.name(person, seen)))
                        .toList(),
                electors(seen),
                ElectionPaper.all(seen));
    }

    private static Set<String> electors(HasRecord seen) {
        return seen.succession().termsById().values().stream()
                .filter(Term::running)
                .flatMap(term -> term.holder().person().stream())
                .filter(person -> !seen.urns().electorsOnPaper().contains(person))
                .map(PersonId::toString)
                .collect(toSet());
    }

    private static Optional<Paper> paper(HasRecord seen, Words words) {
        return seen.voting()
                .current()
                .filter(vote -> vote.open() && vote.method() == Method.SECRET)
                .flatMap(vote -> seen.urns()
                        .of(new OnVote(vote.id()))
                        .filter(urn -> urn.prepared().somebodyOnPaper()
                                && urn.prepared().rule().paperCounts() == 1)
                        .map(urn -> new Paper(
                                VoteView.of(vote, seen, words),
                                vote.roll().total() - urn.prepared().units(),
                                vote.paper())));
    }

    private static String holder(MandateNumber number, HasVoting seen) {
        return seen.mandates()
                .mandate(number)
                .map(mandate -> Speaking.name(mandate.holder(), seen))
                .orElse("");
    }
}
