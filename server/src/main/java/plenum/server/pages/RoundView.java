package plenum.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.Election;
import plenum.congress.elections.Election.Round;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.PaperBallots;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Marked;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.elections.RoundFigures;
import plenum.congress.urns.Urn;
import plenum.congress.urns.Urns;

/// What came out of a round of an election: figures for each name, of the urn and on paper apart and together.
///
/// Of rankings it tells the first preferences; the rest is in the transcript.
///
/// @param heading of the figures: what is counted for each name
/// @param quorum as it stood when the ballot was opened, in words; empty in journals that do not tell of it
/// @param urn the number of its urn
/// @param piles what was in the urn, on paper and in both: how many ballots and of what sort, in words
/// @param paper whether some voted on paper, so that there is something to tell apart
/// @param answered whether voters could be against a name
public record RoundView(
        int round,
        String heading,
        String quorum,
        String urn,
        List<String> piles,
        boolean paper,
        boolean answered,
        List<NameLine> names) {
    /// The figures of one name, in words and drawn.
    public record NameLine(String name, boolean elected, String bar, String inUrn, String onPaper, String together) {}

    /// Those of the rounds that were declared, in their order.
    static List<RoundView> all(Election election, Urns urns, Words words) {
        var secret = election.stage() instanceof Stage.Balloting || election.stage() instanceof Stage.Counting;
        var rounds = election.rounds();
        return rounds.stream()
                .limit(secret ? rounds.size() - 1 : rounds.size())
                .flatMap(round -> urns
                        .urn(round.opening().urn())
                        .filter(urn -> urn.result().isPresent())
                        .map(urn -> of(election, round, urn, urns, words))
                        .stream())
                .toList();
    }

    private static RoundView of(Election election, Round round, Urn urn, Urns urns, Words words) {
        return new Sheet(election, round, words)
                .view(
                        election.called().form() == BallotForm.RANKING
                                ? preferences(urn, round)
                                : Heap.of(RoundFigures.of(election, round, urns)));
    }

    /// The first preferences of rankings.
    private static Heap preferences(Urn urn, Round round) {
        var names = round.opening().standing().size();
        var inUrn = urn.rankings().orElseThrow().stream()
                .map(ranks -> new Marked(1, ranks))
                .toList();
        var onPaper = round.paper()
                .filter(Rankings.class::isInstance)
                .map(Rankings.class::cast)
                .map(paper -> new Figures(
                        paper.cast(), 0, paper.invalid(), PaperBallots.firstPreferences(paper.ballots(), names)));
        return new Heap(new Figures(inUrn.size(), 0, 0, PaperBallots.firstPreferences(inUrn, names)), onPaper);
    }

    /// What was in the urn, and on paper.
    private record Heap(Figures inUrn, Optional<Figures> onPaper) {
        static Heap of(RoundFigures figures) {
            return new Heap(figures.inUrn(), figures.onPaper());
        }

        Votes inUrn(int place) {
            return inUrn.votes().get(place);
        }

        Votes onPaper(int place) {
            return onPaper.map(paper -> paper.votes().get(place)).orElse(new Votes(0, 0, 0));
        }

        Votes together(int place) {
            var urn = inUrn(place);
            var paper = onPaper(place);
            return new Votes(urn.yes() + paper.yes(), urn.no() + paper.no(), urn.abstain() + paper.abstain());
        }

        long cast() {
            return inUrn.cast() + onPaper.map(PaperBallots::cast).orElse(0L);
        }
    }

    /// The sheet on which a round is set out.
    private record Sheet(Election election, Round round, Words words) {
        RoundView view(Heap heap) {
            var standing = round.opening().standing();
            return new RoundView(
                    round.opening().round(),
                    words.say("elections.figures." + election.called().form().code()),
                    quorum(),
                    round.opening().urn().toString(),
                    piles(heap),
                    heap.onPaper().isPresent(),
                    election.called().form() == BallotForm.LIST
                            || election.called().form() == BallotForm.ANSWERS,
                    IntStream.range(0, standing.size())
                            .mapToObj(place -> line(place, standing.get(place), heap))
                            .toList());
        }

        private String quorum() {
            var conditions = round.opening().quorum();
            return conditions.isEmpty() ? "" : words.say("elections.quorum", words.quorum(conditions));
        }

        private List<String> piles(Heap heap) {
            var piles = new ArrayList<String>();
            piles.add(pile("elections.pile.urn", heap.inUrn()));
            heap.onPaper().ifPresent(paper -> {
                piles.add(pile("elections.pile.paper", paper));
                piles.add(words.say(
                        "elections.pile.together",
                        heap.cast(),
                        heap.inUrn().blank() + paper.blank(),
                        heap.inUrn().invalid() + paper.invalid()));
            });
            return piles;
        }

        private String pile(String key, Figures figures) {
            return words.say(key, figures.cast(), figures.blank(), figures.invalid());
        }

        private NameLine line(int place, int number, Heap heap) {
            var name = election.nomination(number).orElseThrow().name();
            var together = heap.together(place);
            var said = say(together);
            return new NameLine(
                    name,
                    isElected(number),
                    new NameBar(
                                    heap.inUrn(place).yes(),
                                    heap.onPaper(place).yes(),
                                    together.no(),
                                    together.abstain(),
                                    heap.cast())
                            .svg(words.say("elections.bar", name, said)),
                    say(heap.inUrn(place)),
                    heap.onPaper().isPresent() ? say(heap.onPaper(place)) : "",
                    said);
        }

        /// Elected in this round: who stands again later was not.
        private boolean isElected(int number) {
            return election.elected().contains(number)
                    && election.rounds().stream()
                            .filter(later ->
                                    later.opening().round() > round.opening().round())
                            .noneMatch(later -> later.opening().standing().contains(number));
        }

        private String say(Votes votes) {
            return switch (election.called().form()) {
                case CROSSES, RANKING -> words.number(votes.yes());
                case LIST -> words.say("elections.votes.list", votes.yes(), votes.no());
                case ANSWERS -> words.say("elections.votes.answers", votes.yes(), votes.no(), votes.abstain());
            };
        }
    }
}
