package plenum.server.pages;

import java.util.List;
import java.util.Optional;
import plenum.congress.voting.HasVoting;
import plenum.congress.voting.Method;
import plenum.congress.voting.Vote;

/// The tellers' desk: cards are counted in blocks of the hall and entered here.
///
/// @param vote the open vote by show of cards
/// @param left how many cards can still be entered
public record TellersView(Situation now, Optional<VoteView> vote, List<Block> blocks, long left) {
    /// What was entered for one block of seats.
    public record Block(String name, long yes, long no, long abstain) {}

    public static TellersView of(HasVoting seen, Words words) {
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
                open.map(vote -> vote.roll().total()).orElse(0L) - entered);
    }
}
