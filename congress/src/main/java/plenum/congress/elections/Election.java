package plenum.congress.elections;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.ElectionId;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.VoteId;
import plenum.congress.elections.Candidacy.Asked;
import plenum.congress.elections.Candidacy.NameChallenge;
import plenum.congress.elections.ElectionFact.AnotherRoundRequired;
import plenum.congress.elections.ElectionFact.BallotClosed;
import plenum.congress.elections.ElectionFact.BallotOpened;
import plenum.congress.elections.ElectionFact.BallotVoid;
import plenum.congress.elections.ElectionFact.CandidateAsked;
import plenum.congress.elections.ElectionFact.CandidateIntroduced;
import plenum.congress.elections.ElectionFact.ElectedInstalled;
import plenum.congress.elections.ElectionFact.ElectionAnnulled;
import plenum.congress.elections.ElectionFact.ElectionCalled;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionFact.FurtherNamesAsked;
import plenum.congress.elections.ElectionFact.LotRequired;
import plenum.congress.elections.ElectionFact.NameChallengeDecided;
import plenum.congress.elections.ElectionFact.NameChallengeWithdrawn;
import plenum.congress.elections.ElectionFact.NameChallenged;
import plenum.congress.elections.ElectionFact.NameStruck;
import plenum.congress.elections.ElectionFact.Nominated;
import plenum.congress.elections.ElectionFact.NominationAccepted;
import plenum.congress.elections.ElectionFact.NominationDeclined;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionFact.NominationsClosed;
import plenum.congress.elections.ElectionFact.OfficeAccepted;
import plenum.congress.elections.ElectionFact.OfficeRefused;
import plenum.congress.elections.ElectionFact.PaperBallotsEntered;
import plenum.congress.elections.ElectionFact.QuestionAnswered;
import plenum.congress.elections.ElectionFact.RoundCalled;
import plenum.congress.elections.ElectionFact.SeatOffered;
import plenum.congress.elections.ElectionFact.SourceAgreed;
import plenum.congress.elections.ElectionFact.TieBroken;
import plenum.congress.elections.Nomination.Reply;
import plenum.congress.elections.Seating.Accession;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.voting.RollLine;
import plenum.count.quotas.Finding;
import plenum.count.quotas.Quotas;
import plenum.count.quotas.Unfulfillable;
import plenum.count.transcript.Tie;

/// One election: what is to be filled and how, who is nominated, the rounds that were voted in, the lots that
/// were drawn.
///
/// @param replies of those who have accepted, declined or withdrawn, by the number of the nomination
/// @param candidacies what is said of those who are nominated, by the number of the nomination; not of those of whom
///     nothing is
/// @param furtherAsked how many were nominated when the chair last asked for further names
/// @param rounds in their order, the one that is being voted in or counted last
/// @param lots that break ties
/// @param seating what became of those who were elected
public record Election(
        ElectionCalled called,
        PVector<Nomination> nominations,
        TreePMap<Integer, Reply> replies,
        TreePMap<Integer, Candidacy> candidacies,
        Optional<Integer> furtherAsked,
        PVector<Round> rounds,
        Lots lots,
        Stage stage,
        Seating seating) {
    /// A round: the ballot paper, the roll, and what tellers found on paper.
    public record Round(BallotOpened opening, Optional<PaperBallots> paper) {
        /// The votes that are cast on paper, of those that go with an urn.
        public long onPaper(UrnPrepared urn) {
            return onPaper(opening.roll(), urn.onPaper(), urn.electorsOnPaper());
        }

        /// The votes of a roll that some of its mandates cast, and one of each of some electors.
        static long onPaper(List<RollLine> roll, List<MandateNumber> mandates, List<PersonId> electors) {
            return roll.stream()
                    .filter(line -> mandates.contains(line.mandate()))
                    .mapToLong(RollLine::weight)
                    .reduce(electors.size(), Math::addExact);
        }
    }

    /// Where an election stands. Names are numbers of nominations.
    public sealed interface Stage {
        /// Nominations are taken.
        ///
        /// @param elected in earlier rounds
        record Nominating(List<Integer> elected) implements Stage {}

        /// It waits for the ballot to be opened.
        record Ready(List<Integer> elected, List<Integer> standing) implements Stage {}

        /// It is voted in, or the urn waits for the registrar's list.
        record Balloting(List<Integer> elected) implements Stage {}

        /// Nobody votes any more; it waits for the urn, for the tellers, and to be declared.
        record Counting(List<Integer> elected) implements Stage {}

        /// The count waits for a lot.
        record Drawing(List<Integer> elected, Tie.Question question, List<Integer> among, List<String> transcript)
                implements Stage {}

        /// The lot is drawn, and it waits to be declared with it. What is counted changes no more.
        record Drawn(List<Integer> elected) implements Stage {}

        /// It waits until another round is called.
        ///
        /// @param open whether others than those who stand can be nominated
        record Undecided(List<Integer> elected, List<Integer> standing, boolean open, List<String> transcript)
                implements Stage {}

        /// It is over.
        ///
        /// @param elected in the order in which they were elected
        /// @param vacant the seats that nobody has got
        record Decided(List<Integer> elected, int vacant, List<String> transcript) implements Stage {}

        record Annulled(String reason) implements Stage {}
    }

    static Election called(ElectionCalled fact) {
        return new Election(
                fact,
                TreePVector.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                Optional.empty(),
                TreePVector.empty(),
                Lots.none(),
                new Stage.Nominating(List.of()),
                Seating.none());
    }

    public ElectionId id() {
        return called.election();
    }

    public Optional<Nomination> nomination(int number) {
        return number < 1 || number > nominations.size() ? Optional.empty() : Optional.of(nominations.get(number - 1));
    }

    public Optional<Reply> reply(int nomination) {
        return Optional.ofNullable(replies.get(nomination));
    }

    /// What is said of somebody who is nominated.
    public Candidacy candidacy(int nomination) {
        return Optional.ofNullable(candidacies.get(nomination)).orElseGet(Candidacy::silent);
    }

    /// Those of some whose names are challenged and wait for the congress.
    public List<Integer> challenged(List<Integer> some) {
        return some.stream()
                .filter(number -> candidacy(number).openChallenge().isPresent())
                .toList();
    }

    /// Whether a vote has decided a challenge to some name.
    boolean isDecidedBy(VoteId vote) {
        return candidacies.values().stream()
                .flatMap(candidacy -> candidacy.challenges().stream())
                .anyMatch(challenge ->
                        challenge.stage() instanceof NameChallenge.Stage.Decided(var _, var by) && by.equals(vote));
    }

    /// The names of some, as they stand on the ballot paper.
    public List<String> names(List<Integer> some) {
        return some.stream().map(number -> nominations.get(number - 1).name()).toList();
    }

    /// The number under which somebody of this name last stood.
    int number(String name) {
        return rounds.stream()
                .flatMap(round -> round.opening().standing().stream())
                .filter(number -> nominations.get(number - 1).name().equals(name))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /// Those who would stand if nominations were closed now, in the order in which they were nominated: who has
    /// accepted, and who could not be asked because the congress has not enrolled them. Who is elected does not
    /// stand again.
    public List<Integer> willing() {
        return nominations.stream()
                .filter(this::willing)
                .map(Nomination::number)
                .filter(number -> !elected().contains(number))
                .toList();
    }

    private boolean willing(Nomination nomination) {
        return reply(nomination.number())
                .map(reply -> reply == Reply.ACCEPTED)
                .orElse(nomination.person().isEmpty());
    }

    /// Who has been elected so far, in the order in which they were elected.
    public List<Integer> elected() {
        return switch (stage) {
            case Stage.Nominating(var elected) -> elected;
            case Stage.Ready(var elected, var _) -> elected;
            case Stage.Balloting(var elected) -> elected;
            case Stage.Counting(var elected) -> elected;
            case Stage.Drawing(var elected, var _, var _, var _) -> elected;
            case Stage.Drawn(var elected) -> elected;
            case Stage.Undecided(var elected, var _, var _, var _) -> elected;
            case Stage.Decided(var elected, var _, var _) -> elected;
            case Stage.Annulled _ -> List.of();
        };
    }

    /// Whether somebody was elected or was next, whatever became of it.
    boolean hadSeat(int number) {
        return elected().contains(number) || seating.offered().contains(number);
    }

    /// Who has got a seat: those who were elected or were next, less those who have refused.
    public List<Integer> seated() {
        return Stream.concat(elected().stream(), seating.offered().stream())
                .filter(number -> seating.answer(number)
                        .map(answer -> answer != Accession.REFUSED)
                        .orElse(true))
                .toList();
    }

    /// Who has got a seat and has not said yet whether it is accepted.
    public List<Integer> unanswered() {
        return seated().stream()
                .filter(number -> seating.answer(number).isEmpty())
                .toList();
    }

    /// Who has accepted and has still to begin.
    public List<Integer> toInstall() {
        return seated().stream()
                .filter(number -> seating.answer(number).equals(Optional.of(Accession.ACCEPTED)))
                .toList();
    }

    /// The seats that are left for the round that is to come, or is being held.
    public int seatsLeft() {
        return called.seats() - elected().size();
    }

    public boolean unfinished() {
        return !(stage instanceof Stage.Decided || stage instanceof Stage.Annulled);
    }

    /// Whether no ballot paper is printed, or that of the round to come is not: what stands on it can still change.
    public boolean beforeABallot() {
        return switch (stage) {
            case Stage.Nominating _, Stage.Ready _, Stage.Undecided _ -> true;
            case Stage.Balloting _, Stage.Counting _, Stage.Drawing _, Stage.Drawn _ -> false;
            case Stage.Decided _, Stage.Annulled _ -> false;
        };
    }

    /// Whether no ballot was ever opened in it, or none that was not void.
    public boolean beforeFirstBallot() {
        return rounds.isEmpty() && beforeABallot();
    }

    /// Whether the round at hand is voted in, or waits to be counted for the first time.
    boolean atTheUrn() {
        return stage instanceof Stage.Balloting || stage instanceof Stage.Counting;
    }

    /// Whether the round at hand is to be counted and declared.
    boolean toBeDeclared() {
        return stage instanceof Stage.Counting || stage instanceof Stage.Drawn;
    }

    /// Whether a round has left seats open, and no other is being held yet.
    boolean betweenRounds() {
        var waiting =
                stage instanceof Stage.Undecided || stage instanceof Stage.Ready || stage instanceof Stage.Nominating;
        return waiting && !rounds.isEmpty();
    }

    /// The round that is being voted in or counted, or was last.
    public Optional<Round> round() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /// The names of all who have ever stood, in the order of the ballot papers.
    List<String> everybody() {
        return rounds.stream()
                .flatMap(round -> names(round.opening().standing()).stream())
                .distinct()
                .toList();
    }

    /// The election as if no round had been held after this one.
    public Election upTo(Round last) {
        return with(TreePVector.from(rounds.subList(0, last.opening().round())));
    }

    /// The quotas of persons as the count takes them.
    ///
    /// @param names in the order in which it knows them
    Quotas quotas(List<String> names) {
        return called.quotas()
                .map(quotas -> quotas.of(names.stream()
                        .map(this::number)
                        .map(number -> nominations.get(number - 1))
                        .toList()))
                .orElse(Quotas.NONE);
    }

    /// Those of some who can have a seat beside those who have one, as the quotas of persons allow; nobody, if
    /// no choice of them meets these and nothing is conceded.
    List<Integer> allowed(List<Integer> seated, List<Integer> some) {
        if (called.quotas().isEmpty()) {
            return some;
        }
        var people = Stream.concat(seated.stream(), some.stream())
                .map(number -> nominations.get(number - 1))
                .toList();
        var taken = IntStream.range(0, seated.size()).boxed().toList();
        var able = IntStream.range(seated.size(), people.size()).boxed().toList();
        try {
            var demands = called.quotas()
                    .get()
                    .of(people)
                    .demands(taken, able, elected().size());
            var outlook = demands.outlook(taken, able);
            var doomed = outlook.doomed().stream().map(Finding::candidate).toList();
            return demands.seats() > taken.size() && outlook.feasible()
                    ? able.stream()
                            .filter(place -> !doomed.contains(place))
                            .map(place -> people.get(place).number())
                            .toList()
                    : List.of();
        } catch (Unfulfillable _) {
            return List.of();
        }
    }

    /// The election as it would be if a ballot were opened for these.
    Election with(List<Integer> standing) {
        var round = rounds.size() + 1;
        return with(rounds.plus(
                new Round(new BallotOpened(id(), round, new UrnId(round), standing, List.of(), 0), Optional.empty())));
    }

    /// Whether a nomination has not been declined or withdrawn.
    boolean isLive(Nomination nomination) {
        return reply(nomination.number()).map(reply -> reply == Reply.ACCEPTED).orElse(true);
    }

    /// Those who were nominated and have not answered yet.
    public List<Nomination> awaited() {
        return nominations.stream()
                .filter(nomination -> nomination.person().isPresent())
                .filter(nomination -> !replies.containsKey(nomination.number()))
                .toList();
    }

    /// The latest transcript of the count, line by line; nothing before a round is counted.
    public Stream<String> transcript() {
        return switch (stage) {
            case Stage.Drawing(var _, var _, var _, var transcript) -> transcript.stream();
            case Stage.Undecided(var _, var _, var _, var transcript) -> transcript.stream();
            case Stage.Decided(var _, var _, var transcript) -> transcript.stream();
            case Stage.Nominating _,
                    Stage.Ready _,
                    Stage.Balloting _,
                    Stage.Counting _,
                    Stage.Drawn _,
                    Stage.Annulled _ -> Stream.empty();
        };
    }

    /// The election after a fact. Nothing is refused here: what the journal holds has happened.
    Election evolve(ElectionFact fact) {
        return switch (fact) {
            case ElectionCalled again -> called(again);
            case Nominated(var _, var more) ->
                new Election(
                        called,
                        nominations.plusAll(more),
                        replies,
                        candidacies,
                        furtherAsked,
                        rounds,
                        lots,
                        stage,
                        seating);
            case NominationAccepted(var _, var number) -> with(number, Reply.ACCEPTED);
            case NominationDeclined(var _, var number) -> with(number, Reply.DECLINED);
            case NominationWithdrawn(var _, var number) ->
                with(number, Reply.WITHDRAWN).without(number);
            case FurtherNamesAsked(var _, var named) -> furtherAsked(named);
            case CandidateIntroduced(var _, var number, var text) ->
                with(number, candidacy(number).introduced(text));
            case CandidateAsked(var _, var number, var question, var by, var text) ->
                with(number, candidacy(number).asked(new Asked(question, by, text, Optional.empty())));
            case QuestionAnswered(var _, var number, var question, var answer) ->
                with(number, candidacy(number).answered(question, answer));
            case NameChallenged(var _, var number, var challenge, var by, var grounds, var from) ->
                with(
                        number,
                        candidacy(number)
                                .challenged(new NameChallenge(
                                        challenge, by, grounds, from, new NameChallenge.Stage.Open())));
            case NameChallengeWithdrawn(var _, var number, var challenge) ->
                with(number, candidacy(number).challenge(challenge, new NameChallenge.Stage.Withdrawn()));
            case NameChallengeDecided(var _, var number, var challenge, var upheld, var vote) ->
                with(number, candidacy(number).challenge(challenge, new NameChallenge.Stage.Decided(upheld, vote)));
            case NameStruck(var _, var number) -> with(number, Reply.STRUCK).without(number);
            case NominationsClosed(var _, var standing) -> at(new Stage.Ready(elected(), standing));
            case BallotOpened opened ->
                with(rounds.plus(new Round(opened, Optional.empty()))).at(new Stage.Balloting(elected()));
            case PaperBallotsEntered(var _, var paper) ->
                with(rounds.with(
                        rounds.size() - 1, new Round(round().orElseThrow().opening(), Optional.of(paper))));
            case BallotClosed _ -> at(new Stage.Counting(elected()));
            case BallotVoid _ ->
                with(rounds.minus(rounds.size() - 1))
                        .at(new Stage.Ready(
                                elected(), round().orElseThrow().opening().standing()));
            case LotRequired(var _, var question, var among, var transcript) ->
                at(new Stage.Drawing(elected(), question, among, transcript));
            case SourceAgreed(var _, var source) -> with(lots.from(source));
            case TieBroken broken -> with(lots.plus(broken)).at(new Stage.Drawn(elected()));
            case AnotherRoundRequired(var _, var elected, var standing, var open, var transcript) ->
                at(new Stage.Undecided(elected, standing, open, transcript));
            case RoundCalled _ -> at(next());
            case ElectionDecided(var _, var elected, var vacant, var transcript) ->
                at(new Stage.Decided(elected, vacant, transcript));
            case ElectionAnnulled(var _, var reason) -> at(new Stage.Annulled(reason));
            case OfficeAccepted(var _, var numbers) -> with(seating.answered(numbers, Accession.ACCEPTED));
            case OfficeRefused(var _, var number) -> with(seating.answered(List.of(number), Accession.REFUSED));
            case SeatOffered(var _, var number, var _) -> with(seating.offered(number));
            case ElectedInstalled(var _, var numbers, var _, var _) ->
                with(seating.answered(numbers, Accession.INSTALLED));
        };
    }

    private Stage next() {
        return stage instanceof Stage.Undecided(var elected, var standing, var open, var _) && !open
                ? new Stage.Ready(elected, standing)
                : new Stage.Nominating(elected());
    }

    private Election without(int withdrawn) {
        return switch (stage) {
            case Stage.Ready(var elected, var standing) -> at(new Stage.Ready(elected, minus(standing, withdrawn)));
            case Stage.Undecided(var elected, var standing, var open, var transcript) ->
                at(new Stage.Undecided(elected, minus(standing, withdrawn), open, transcript));
            default -> this;
        };
    }

    private static List<Integer> minus(List<Integer> standing, int withdrawn) {
        return standing.stream().filter(number -> number != withdrawn).toList();
    }

    private Election with(int nomination, Reply reply) {
        return new Election(
                called,
                nominations,
                replies.plus(nomination, reply),
                candidacies,
                furtherAsked,
                rounds,
                lots,
                stage,
                seating);
    }

    private Election with(int nomination, Candidacy candidacy) {
        return new Election(
                called,
                nominations,
                replies,
                candidacies.plus(nomination, candidacy),
                furtherAsked,
                rounds,
                lots,
                stage,
                seating);
    }

    private Election furtherAsked(int named) {
        return new Election(
                called, nominations, replies, candidacies, Optional.of(named), rounds, lots, stage, seating);
    }

    private Election with(Seating changed) {
        return new Election(called, nominations, replies, candidacies, furtherAsked, rounds, lots, stage, changed);
    }

    private Election with(Lots changed) {
        return new Election(called, nominations, replies, candidacies, furtherAsked, rounds, changed, stage, seating);
    }

    private Election with(PVector<Round> changed) {
        return new Election(called, nominations, replies, candidacies, furtherAsked, changed, lots, stage, seating);
    }

    private Election at(Stage next) {
        return new Election(called, nominations, replies, candidacies, furtherAsked, rounds, lots, next, seating);
    }
}
