package plenum.congress.voting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.VoteId;
import plenum.congress.form.Form;
import plenum.congress.orders.TieRule;
import plenum.congress.voting.VotingFact.CardsEntered;
import plenum.congress.voting.VotingFact.CastingVoteGiven;
import plenum.congress.voting.VotingFact.ObjectionRaised;
import plenum.congress.voting.VotingFact.PaperEntered;
import plenum.congress.voting.VotingFact.VoteAnnulled;
import plenum.congress.voting.VotingFact.VoteCast;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.count.majority.MajorityRule;
import plenum.count.majority.Outcome;
import plenum.count.majority.Poll;

/// One vote: what is asked, who may answer, and what has been answered so far.
///
/// @param ballots by mandate, as cast from devices
/// @param blocks by block of seats, as counted by tellers
/// @param objections to acclamation, in the order in which they were raised
/// @param paper what tellers found in the urn of paper ballots of a secret vote
public record Vote(
        VoteOpened opening,
        Instant openedAt,
        Roll roll,
        TreePMap<MandateNumber, Choice> ballots,
        TreePMap<String, Cards> blocks,
        PVector<PersonId> objections,
        Optional<Tally> paper,
        Stage stage) {
    static final Form<MajorityRule> MAJORITY = Form.TEXT.as(
            text -> MajorityRule.named(text)
                    .filter(rule -> rule.id().equals(text))
                    .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no majority")),
            MajorityRule::id);

    /// Where a vote stands.
    public sealed interface Stage {
        record Open() implements Stage {}

        /// As many voted for as against, and the chair gives a casting vote.
        record Tied(Tally tally, List<String> transcript) implements Stage {}

        record Closed(Tally tally, Result result, List<String> transcript) implements Stage {}

        record Annulled(String reason) implements Stage {}
    }

    static Vote opened(VoteOpened opening, Instant at) {
        return new Vote(
                opening,
                at,
                Roll.of(opening.roll()),
                TreePMap.empty(),
                TreePMap.empty(),
                TreePVector.empty(),
                Optional.empty(),
                new Stage.Open());
    }

    public VoteId id() {
        return opening.vote();
    }

    public Question question() {
        return opening.question();
    }

    public Method method() {
        return opening.method();
    }

    public boolean open() {
        return stage instanceof Stage.Open;
    }

    /// Whether the vote waits for votes, or for the chair's casting vote.
    public boolean unfinished() {
        return open() || stage instanceof Stage.Tied;
    }

    public boolean carried() {
        return stage instanceof Stage.Closed(var _, var result, var _) && result == Result.CARRIED;
    }

    /// What has been voted so far, as far as anybody can know it: what is in an urn shows when its result is declared.
    public Tally tally() {
        return switch (method()) {
            case ACCLAMATION -> objections.isEmpty() ? new Tally(opening.present(), 0, 0, 0) : new Tally(0, 0, 0, 0);
            case CARDS -> sumOfCards();
            case DEVICES -> sumOfBallots();
            case SECRET -> declared().or(() -> paper).orElseGet(Tally::none);
        };
    }

    private Optional<Tally> declared() {
        return switch (stage) {
            case Stage.Tied(var tally, var _) -> Optional.of(tally);
            case Stage.Closed(var tally, var _, var _) -> Optional.of(tally);
            case Stage.Open(), Stage.Annulled _ -> Optional.empty();
        };
    }

    /// How the vote ends if it is closed now.
    public Stage.Closed count() {
        return count(tally());
    }

    /// How the vote ends with these votes.
    Stage.Closed count(Tally tally) {
        if (method() == Method.ACCLAMATION && !objections.isEmpty()) {
            return new Stage.Closed(tally, Result.OBJECTED, List.of("objections: " + objections.size()));
        }
        var count = opening.majority()
                .count(new Poll(
                        tally.yes(),
                        tally.no(),
                        tally.abstain(),
                        tally.invalid(),
                        opening.present(),
                        opening.members()));
        var transcript = new ArrayList<String>();
        if (method() == Method.ACCLAMATION) {
            transcript.add("no objection: all " + opening.present() + " votes present count as yes");
        }
        transcript.addAll(count.lines());
        var result = result(count.outcome());
        if (count.outcome() == Outcome.TIE) {
            transcript.add(result == Result.TIED ? "the chair gives a casting vote" : "a tie is a rejection");
        }
        return new Stage.Closed(tally, result, List.copyOf(transcript));
    }

    private Result result(Outcome outcome) {
        return switch (outcome) {
            case CARRIED -> Result.CARRIED;
            case REJECTED -> Result.REJECTED;
            case TIE -> opening.tie() == TieRule.CHAIR_CASTS ? Result.TIED : Result.REJECTED;
        };
    }

    private Tally sumOfCards() {
        long yes = 0;
        long no = 0;
        long abstain = 0;
        for (var block : blocks.values()) {
            yes += block.yes();
            no += block.no();
            abstain += block.abstain();
        }
        return new Tally(yes, no, abstain, 0);
    }

    private Tally sumOfBallots() {
        long yes = 0;
        long no = 0;
        long abstain = 0;
        for (var ballot : ballots.entrySet()) {
            var weight = roll.line(ballot.getKey()).orElseThrow().weight();
            switch (ballot.getValue()) {
                case YES -> yes += weight;
                case NO -> no += weight;
                case ABSTAIN -> abstain += weight;
            }
        }
        return new Tally(yes, no, abstain, 0);
    }

    /// The vote after a fact. Nothing is refused here: what the journal holds has happened.
    Vote evolve(VotingFact fact) {
        return switch (fact) {
            case VoteOpened _ -> this;
            case VoteCast(var _, var mandate, var choice) ->
                new Vote(opening, openedAt, roll, ballots.plus(mandate, choice), blocks, objections, paper, stage);
            case ObjectionRaised(var _, var person) ->
                new Vote(opening, openedAt, roll, ballots, blocks, objections.plus(person), paper, stage);
            case CardsEntered(var _, var block, var yes, var no, var abstain) ->
                new Vote(
                        opening,
                        openedAt,
                        roll,
                        ballots,
                        blocks.plus(block, new Cards(yes, no, abstain)),
                        objections,
                        paper,
                        stage);
            case PaperEntered(var _, var entered) ->
                new Vote(opening, openedAt, roll, ballots, blocks, objections, Optional.of(entered), stage);
            case VoteClosed(var _, var tally, var result, var transcript) ->
                at(
                        result == Result.TIED
                                ? new Stage.Tied(tally, transcript)
                                : new Stage.Closed(tally, result, transcript));
            case CastingVoteGiven(var _, var _, var choice) -> at(broken(choice));
            case VoteAnnulled(var _, var reason) -> at(new Stage.Annulled(reason));
        };
    }

    private Stage broken(Choice choice) {
        if (!(stage instanceof Stage.Tied(var tally, var transcript))) {
            return stage;
        }
        var result = choice == Choice.YES ? Result.CARRIED : Result.REJECTED;
        var longer = new ArrayList<>(transcript);
        longer.add("casting vote of the chair: " + choice.code());
        return new Stage.Closed(tally, result, List.copyOf(longer));
    }

    private Vote at(Stage next) {
        return new Vote(opening, openedAt, roll, ballots, blocks, objections, paper, next);
    }
}
