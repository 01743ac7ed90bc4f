package plenum.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plenum.ballot.archive.Head;
import plenum.congress.Fact;
import plenum.congress.agenda.AgendaFact;
import plenum.congress.credentials.CredentialsFact;
import plenum.congress.mandates.MandateFact;
import plenum.congress.motions.Motion;
import plenum.congress.motions.MotionFact;
import plenum.congress.orders.Rule;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Line;
import plenum.congress.record.RecordFact;
import plenum.congress.rulings.RulingFact;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.SittingFact;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.urns.Urn;
import plenum.congress.voting.Choice;
import plenum.congress.voting.HasVoting;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question;
import plenum.congress.voting.RollLine;
import plenum.congress.voting.Tally;
import plenum.congress.voting.Vote;
import plenum.congress.voting.Vote.Stage;
import plenum.congress.voting.VotingFact;
import plenum.count.majority.MajorityRule;
import plenum.count.majority.Poll;
import plenum.server.pages.SeatMap.Seat;

/// A vote as everybody sees it.
///
/// @param rule the majority that is needed and of what, in words, with its article
/// @param progress how many have voted, in words
/// @param quorum as it stood when the question was put; nothing in journals that do not tell of it
/// @param seats the drawing of the hall; empty where nobody's vote is known by name
/// @param secret about the urn, if the vote is secret
public record VoteView(
        String id,
        String question,
        String rule,
        boolean open,
        String progress,
        Optional<Quorate> quorum,
        String seats,
        Optional<Secret> secret,
        Optional<Result> result) {
    /// As many as the trustee's desk shows.
    private static final int HEAD_LETTERS = 32;

    /// The urn of a secret vote.
    ///
    /// @param taking whether it takes ballots now
    /// @param standing for what it waits, in a sentence
    /// @param head of the archive, its height and first letters in a sentence; empty while ballots come
    /// @param parts what came out of the urn and what was on paper, told apart; nothing before the declaration
    public record Secret(String urn, boolean taking, String standing, String head, List<Part> parts) {}

    /// That the congress could decide: the conditions in words, and the entry of the journal in which they stand.
    public record Quorate(String conditions, long entry) {}

    /// One part of the votes.
    public record Part(String name, long yes, long no, long abstain, long invalid) {}

    /// What a closed vote decided.
    ///
    /// @param bar the drawing of the result
    /// @param transcript the count, line by line
    public record Result(
            String outcome, boolean carried, long yes, long no, long abstain, String bar, List<String> transcript) {}

    /// Whether votes are given now, or those in an urn are being counted; the key of a message.
    public String state() {
        return secret.filter(urn -> !urn.taking()).isPresent() ? "vote.under-way" : "vote.open";
    }

    /// The vote in progress or, until something else happens, the one decided last.
    public static Optional<VoteView> shown(HasRecord congress, Words words) {
        return congress.voting()
                .current()
                .or(() -> freshlyDecided(congress)
                        ? congress.voting().all().stream().reduce((_, later) -> later)
                        : Optional.<Vote>empty())
                .map(vote -> of(vote, congress, words));
    }

    /// Whether a decision is the last thing that happened, but for what the hall thought of it.
    private static boolean freshlyDecided(HasRecord congress) {
        return congress.record().lines().reversed().stream()
                .map(Line::fact)
                .filter(fact -> !(fact instanceof RecordFact))
                .findFirst()
                .filter(VoteView::decides)
                .isPresent();
    }

    private static boolean decides(Fact fact) {
        return switch (fact) {
            case VotingFact.VoteClosed _,
                    VotingFact.CastingVoteGiven _,
                    VotingFact.VoteAnnulled _,
                    MotionFact.MotionDecided _,
                    MotionFact.AmendmentDecided _,
                    AgendaFact.AgendaAdopted _,
                    RulingFact.AppealDecided _,
                    CredentialsFact.ReportDecided _,
                    CredentialsFact.ChallengeDecided _,
                    MandateFact.MandateWithdrawn _,
                    SittingFact.DoorsClosed _ -> true;
            default -> false;
        };
    }

    public static VoteView of(Vote vote, HasRecord congress, Words words) {
        var urn = congress.urns().of(new OnVote(vote.id()));
        var voted = progress(vote, urn, congress, words);
        return new VoteView(
                vote.id().toString(),
                asked(vote.question(), congress, words),
                rule(vote, congress, words),
                vote.open(),
                voted,
                quorum(vote, congress, words),
                vote.method() == Method.DEVICES ? seats(vote, congress, words, voted) : "",
                urn.map(one -> secret(vote, one, congress, words)),
                result(vote, words));
    }

    private static Optional<Quorate> quorum(Vote vote, HasRecord congress, Words words) {
        var conditions = vote.opening().quorum();
        return congress.record().lines().reversed().stream()
                .filter(line -> !conditions.isEmpty() && line.fact().equals(vote.opening()))
                .findFirst()
                .map(line -> new Quorate(words.quorum(conditions), line.number()));
    }

    private static String progress(Vote vote, Optional<Urn> urn, HasVoting congress, Words words) {
        return switch (vote.method()) {
            case DEVICES ->
                words.say(
                        "vote.progress",
                        vote.ballots().size(),
                        vote.roll().lines().size());
            case SECRET ->
                urn.flatMap(one -> UrnView.opening(one, congress, words)).orElse(words.say("vote.method.secret"));
            case ACCLAMATION, CARDS -> words.say("vote.method." + vote.method().code());
        };
    }

    private static Secret secret(Vote vote, Urn urn, HasVoting congress, Words words) {
        var parts = new ArrayList<Part>();
        if (!vote.open() && urn.sums().isPresent()) {
            var sums = urn.sums().get().getFirst();
            parts.add(new Part(words.say("vote.from-urn"), sums.get(0), sums.get(1), sums.get(2), 0));
            vote.paper()
                    .ifPresent(paper -> parts.add(new Part(
                            words.say("vote.on-paper"), paper.yes(), paper.no(), paper.abstain(), paper.invalid())));
        }
        return new Secret(
                urn.id().toString(),
                urn.open(),
                UrnView.standing(urn, congress, words),
                urn.open() ? "" : urn.head().map(head -> head(head, words)).orElse(""),
                List.copyOf(parts));
    }

    private static String head(Head head, Words words) {
        var letters = head.hash().toString().substring(0, HEAD_LETTERS).replaceAll(".{4}(?=.)", "$0 ");
        return words.say("hall.head", head.height(), letters);
    }

    /// What is put to the vote, in words.
    public static String asked(Question question, HasVoting congress, Words words) {
        return switch (question) {
            case Question.OnMotion(var id) ->
                words.say(
                        "vote.on-motion",
                        id,
                        congress.motions().motion(id).map(Motion::title).orElse(""));
            case Question.OnAmendment(var id) ->
                words.say(
                        "vote.on-amendment",
                        id,
                        congress.motions()
                                .motion(id.motion())
                                .map(Motion::title)
                                .orElse(""));
            case Question.OnAgenda() -> words.say("vote.on-agenda");
            case Question.OnReport(var id) -> words.say("vote.on-report", id);
            case Question.OnChallenge(var id) ->
                words.say(
                        "vote.on-challenge",
                        id,
                        congress.credentials()
                                .challenge(id)
                                .map(challenge -> ChallengeView.name(challenge.delegate(), congress))
                                .orElse(""));
            case Question.OnAppeal(var id) -> words.say("vote.on-appeal", id);
            case Question.OnProcedure(var text) -> text;
            case Question.OnClosedSitting(var id) ->
                words.say(
                        "vote.on-closed-sitting",
                        congress.sittings().sitting(id).map(Sitting::title).orElse(id.toString()));
        };
    }

    private static String rule(Vote vote, HasVoting congress, Words words) {
        var majority = majority(vote.opening().majority(), words);
        return congress.orders()
                .article(Rule.MAJORITIES)
                .map(article -> words.say("vote.by-article", majority, article.number()))
                .orElse(majority);
    }

    private static String majority(MajorityRule rule, Words words) {
        if (rule.hasName()) {
            return words.say("vote.majority." + rule.id());
        }
        var share = rule.share();
        return words.say(
                share.moreThan() ? "vote.majority.more-than" : "vote.majority.at-least",
                share.parts() + "/" + share.whole(),
                words.say("vote.base." + rule.base().code()));
    }

    /// One seat for each line of the roll, those of one unit beside each other. While the vote is open
    /// it shows who has voted, not how: nobody's vote shall be steered by those before it.
    private static String seats(Vote vote, HasVoting congress, Words words, String voted) {
        var byUnit = Comparator.comparing((RollLine line) -> congress.mandates()
                        .mandate(line.mandate())
                        .map(mandate -> mandate.unit().number())
                        .orElse(0))
                .thenComparing(RollLine::mandate);
        var seats = vote.roll().lines().values().stream()
                .sorted(byUnit)
                .map(line -> seat(vote, line))
                .toList();
        return SeatMap.svg(seats, words.say("vote.figure", vote.ballots().size()), words.say("vote.voted"), voted);
    }

    private static Seat seat(Vote vote, RollLine line) {
        return switch (vote.ballots().get(line.mandate())) {
            case null -> Seat.SILENT;
            case Choice _ when vote.open() -> Seat.PRESENT;
            case YES -> Seat.YES;
            case NO -> Seat.NO;
            case ABSTAIN -> Seat.ABSTAIN;
        };
    }

    private static Optional<Result> result(Vote vote, Words words) {
        return switch (vote.stage()) {
            case Stage.Open() -> Optional.empty();
            case Stage.Tied(var tally, var transcript) ->
                Optional.of(result(vote, tally, words.say("vote.result.tied"), false, transcript, words));
            case Stage.Closed(var tally, var how, var transcript) ->
                Optional.of(
                        result(vote, tally, words.say("vote.result." + how.code()), vote.carried(), transcript, words));
            case Stage.Annulled(var reason) ->
                Optional.of(
                        result(vote, vote.tally(), words.say("vote.result.annulled"), false, List.of(reason), words));
        };
    }

    private static Result result(
            Vote vote, Tally tally, String outcome, boolean carried, List<String> transcript, Words words) {
        var opening = vote.opening();
        var majority = opening.majority();
        var base = majority.base()
                .of(new Poll(
                        tally.yes(),
                        tally.no(),
                        tally.abstain(),
                        tally.invalid(),
                        opening.present(),
                        opening.members()));
        var needed = majority.share().least(base);
        var bar = new ResultBar(tally.yes(), tally.no(), tally.abstain(), base, needed)
                .svg(words.say("vote.in-words", outcome, tally.yes(), tally.no(), tally.abstain(), needed));
        return new Result(outcome, carried, tally.yes(), tally.no(), tally.abstain(), bar, transcript);
    }
}
