package plenum.congress.tellers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenum.congress.Fact;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.Election;
import plenum.congress.elections.Election.Round;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionCount;
import plenum.congress.elections.ElectionFact.PaperBallotsEntered;
import plenum.congress.elections.PaperBallots;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Marked;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.elections.PossiblePaper;
import plenum.congress.elections.RoundFigures;
import plenum.congress.tellers.TellersReport.Line;
import plenum.congress.tellers.TellersReport.Pile;
import plenum.congress.urns.Urn;
import plenum.congress.urns.Urns;
import plenum.congress.voting.Tally;
import plenum.congress.voting.Vote;
import plenum.congress.voting.VotingFact.PaperEntered;
import plenum.count.majority.Poll;

/// What an urn is for, as tellers see it: which papers can lie beside it, and what they report of it.
public sealed interface PaperBallot {
    Urn urn();

    /// Whether nobody votes any more, and nothing is declared yet.
    boolean counting();

    /// Whether papers are of the kind that was handed out.
    boolean fits(PaperBallots paper);

    /// Whether papers that fit can have been cast.
    boolean isPossible(PaperBallots paper);

    /// The votes on the roll that are cast on paper.
    long most();

    /// How many there are who have a vote: mandates, or members of the body that elects.
    int electors();

    /// How many names or questions are on the ballot paper.
    int places();

    /// The fact that tells what was on paper.
    Fact found(PaperBallots paper);

    /// The report, when the urn is counted and what was on paper is known.
    TellersReport report(PaperUrn paper, Urns urns);

    /// What was on paper in the end; nothing before it is established.
    Optional<PaperBallots> known();

    default boolean urnKnown() {
        return urn().result().isPresent();
    }

    default boolean somebodyOnPaper() {
        return urn().prepared().somebodyOnPaper();
    }

    /// What happens with a fact of the tellers: if it settles what was on paper, that is told.
    default List<Fact> settled(TellersFact fact, PaperUrn after) {
        var facts = new ArrayList<Fact>();
        facts.add(fact);
        after.established().ifPresent(paper -> facts.add(found(paper)));
        return facts;
    }

    private static List<Line> lines(List<Votes> inUrn, List<Votes> onPaper) {
        return IntStream.range(0, inUrn.size())
                .mapToObj(place -> new Line(place + 1, inUrn.get(place), onPaper.get(place)))
                .sorted(Comparator.comparingLong((Line line) -> line.together().yes())
                        .reversed())
                .toList();
    }

    /// A round of an election.
    record OfRound(Election election, Round round, Urn urn) implements PaperBallot {
        @Override
        public boolean counting() {
            return election.stage() instanceof Stage.Counting
                    && election.round().equals(Optional.of(round));
        }

        @Override
        public boolean fits(PaperBallots paper) {
            return new PossiblePaper(election, round).fits(paper);
        }

        @Override
        public boolean isPossible(PaperBallots paper) {
            return new PossiblePaper(election, round).isPossible(paper, most());
        }

        @Override
        public long most() {
            return round.onPaper(urn.prepared());
        }

        @Override
        public int electors() {
            return round.opening().roll().size() + round.opening().electors().size();
        }

        @Override
        public int places() {
            return round.opening().standing().size();
        }

        @Override
        public Fact found(PaperBallots paper) {
            return new PaperBallotsEntered(election.id(), paper);
        }

        @Override
        public Optional<PaperBallots> known() {
            return round.paper();
        }

        @Override
        public TellersReport report(PaperUrn paper, Urns urns) {
            return election.called().form() == BallotForm.RANKING ? ofRankings(paper) : ofFigures(paper, urns);
        }

        private TellersReport ofFigures(PaperUrn paper, Urns urns) {
            var figures = RoundFigures.of(election, round, urns);
            var stage = ElectionCount.inRounds(election.upTo(round), urns)
                    .stages()
                    .get(round.opening().round() - 1);
            return report(
                    paper,
                    stage.majority().id(),
                    stage.needed().map(votes -> votes.longValueExact()),
                    figures.inUrn(),
                    figures.onPaper().orElseGet(() -> Figures.none(places())));
        }

        private TellersReport ofRankings(PaperUrn paper) {
            var inUrn = urn.rankings().orElseThrow().stream()
                    .map(ranks -> new Marked(1, ranks))
                    .toList();
            var onPaper = round.paper().map(Rankings.class::cast).orElseGet(() -> new Rankings(0, List.of()));
            return report(
                    paper,
                    "rankings",
                    Optional.empty(),
                    new Figures(inUrn.size(), 0, 0, PaperBallots.firstPreferences(inUrn, places())),
                    new Figures(
                            onPaper.cast(),
                            0,
                            onPaper.invalid(),
                            PaperBallots.firstPreferences(onPaper.ballots(), places())));
        }

        private TellersReport report(
                PaperUrn paper, String majority, Optional<Long> needed, Figures inUrn, Figures onPaper) {
            return new TellersReport(
                    electors(),
                    urn.prepared().units() + most(),
                    round.opening().members(),
                    majority,
                    needed,
                    new Pile(urn.prepared().units(), inUrn.cast(), inUrn.blank(), inUrn.invalid()),
                    somebodyOnPaper()
                            ? Optional.of(new Pile(most(), onPaper.cast(), onPaper.blank(), onPaper.invalid()))
                            : Optional.empty(),
                    paper.counts().size(),
                    List.copyOf(paper.unclear()),
                    lines(inUrn.votes(), onPaper.votes()));
        }
    }

    /// A secret vote on one question, whose papers are figures of one line.
    record OfVote(Vote vote, Urn urn) implements PaperBallot {
        @Override
        public boolean counting() {
            return vote.open()
                    && !(urn.stage() instanceof Urn.Stage.Prepared)
                    && !(urn.stage() instanceof Urn.Stage.Open);
        }

        @Override
        public boolean fits(PaperBallots paper) {
            return paper instanceof Figures figures && figures.votes().size() == 1;
        }

        @Override
        public boolean isPossible(PaperBallots paper) {
            return paper instanceof Figures(var cast, var blank, var invalid, var votes)
                    && 0 <= cast
                    && cast <= most()
                    && blank == 0
                    && 0 <= invalid
                    && invalid <= cast
                    && votes.getFirst().within(cast)
                    && votes.getFirst().total() == cast - invalid;
        }

        @Override
        public long most() {
            return vote.roll().total() - urn.prepared().units();
        }

        @Override
        public int electors() {
            return vote.opening().roll().size();
        }

        @Override
        public int places() {
            return 1;
        }

        @Override
        public Fact found(PaperBallots paper) {
            var votes = ((Figures) paper).votes().getFirst();
            return new PaperEntered(vote.id(), new Tally(votes.yes(), votes.no(), votes.abstain(), paper.invalid()));
        }

        @Override
        public Optional<PaperBallots> known() {
            return vote.paper().map(OfVote::asPaper);
        }

        private static PaperBallots asPaper(Tally tally) {
            return new Figures(
                    tally.total(), 0, tally.invalid(), List.of(new Votes(tally.yes(), tally.no(), tally.abstain())));
        }

        @Override
        public TellersReport report(PaperUrn paper, Urns urns) {
            var answers = urn.sums().orElseThrow().getFirst();
            var inUrn = new Votes(answers.get(0), answers.get(1), answers.get(2));
            var onPaper = vote.paper().orElseGet(Tally::none);
            var papers = new Votes(onPaper.yes(), onPaper.no(), onPaper.abstain());
            var all = inUrn.plus(papers);
            var rule = vote.opening().majority();
            var base = rule.base()
                    .of(new Poll(
                            all.yes(),
                            all.no(),
                            all.abstain(),
                            onPaper.invalid(),
                            vote.opening().present(),
                            vote.opening().members()));
            return new TellersReport(
                    electors(),
                    vote.opening().present(),
                    vote.opening().members(),
                    rule.id(),
                    Optional.of(Math.max(1, rule.share().least(base))),
                    new Pile(urn.prepared().units(), inUrn.total(), 0, 0),
                    somebodyOnPaper()
                            ? Optional.of(new Pile(most(), onPaper.total(), 0, onPaper.invalid()))
                            : Optional.empty(),
                    paper.counts().size(),
                    List.copyOf(paper.unclear()),
                    lines(List.of(inUrn), List.of(papers)));
        }
    }
}
