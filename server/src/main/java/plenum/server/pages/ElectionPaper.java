package plenum.server.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.Election;
import plenum.congress.elections.Election.Round;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.HasElections;
import plenum.congress.elections.PaperBallots;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Marked;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.urns.Urn;

/// The paper ballots of a round, as tellers enter them.
///
/// @param form the code of what the ballot paper looks like
/// @param names those on the ballot paper, in its order
/// @param most the votes on the roll that are cast on paper
/// @param entered what was entered so far
public record ElectionPaper(
        String election, String title, String form, List<String> names, long most, Optional<PaperBallots> entered) {
    /// Those of all elections that are voted in or wait to be counted, and in which somebody votes on paper.
    static List<ElectionPaper> all(HasElections congress) {
        return congress.elections().all().stream()
                .filter(election ->
                        election.stage() instanceof Stage.Balloting || election.stage() instanceof Stage.Counting)
                .flatMap(election -> of(election, congress).stream())
                .toList();
    }

    private static Optional<ElectionPaper> of(Election election, HasElections congress) {
        var round = election.round().orElseThrow();
        return congress.urn(election)
                .map(Urn::prepared)
                .filter(prepared -> prepared.rule().paperCounts() == 1 && prepared.somebodyOnPaper())
                .map(prepared -> of(election, round, round.onPaper(prepared)));
    }

    private static ElectionPaper of(Election election, Round round, long most) {
        return new ElectionPaper(
                election.id().toString(),
                election.called().title(),
                election.called().form().code(),
                election.names(round.opening().standing()),
                most,
                round.paper());
    }

    public boolean ranking() {
        return form.equals(BallotForm.RANKING.code());
    }

    /// Whether a name is answered no besides yes.
    public boolean answered() {
        return form.equals(BallotForm.LIST.code()) || form.equals(BallotForm.ANSWERS.code());
    }

    /// Whether voters may abstain from a name.
    public boolean abstaining() {
        return form.equals(BallotForm.ANSWERS.code());
    }

    /// Whether a ballot may cross nobody.
    public boolean blank() {
        return form.equals(BallotForm.CROSSES.code());
    }

    /// All that was cast, as entered so far; empty before.
    public String cast() {
        return entered.map(paper -> Long.toString(paper.cast())).orElse("");
    }

    /// How many were invalid, as entered so far; zero before.
    public long invalid() {
        return entered.map(paper -> switch (paper) {
                    case Figures figures -> figures.invalid();
                    case Rankings rankings -> rankings.invalid();
                })
                .orElse(0L);
    }

    /// How many crossed nobody, as entered so far; zero before.
    public long noCross() {
        return entered.map(paper -> paper instanceof Figures figures ? figures.blank() : 0L)
                .orElse(0L);
    }

    /// What was entered for the name at a place; nothing before.
    public Optional<Votes> votes(int place) {
        return entered.filter(Figures.class::isInstance)
                .map(paper -> ((Figures) paper).votes().get(place));
    }

    /// Rankings as they are written down: a line for those that say the same.
    public String papers() {
        return entered.filter(Rankings.class::isInstance).stream()
                .flatMap(paper -> ((Rankings) paper).ballots().stream())
                .map(ElectionPaper::written)
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }

    /// Such as `3: 2 1=4 - 3`: three votes for the second name before the first and the fourth, which are level,
    /// with nobody at the third rank.
    private static String written(Marked marked) {
        var order = order(marked.ranks());
        return marked.votes() + (order.isEmpty() ? ":" : ": " + order);
    }

    /// Such as `2 1=4 - 3`.
    static String order(List<Integer> ranks) {
        var last = ranks.stream().mapToInt(rank -> rank).max().orElse(0);
        return String.join(
                " ",
                IntStream.rangeClosed(1, last)
                        .mapToObj(rank -> places(ranks, rank))
                        .toList());
    }

    private static String places(List<Integer> ranks, int rank) {
        var places = new StringBuilder();
        for (var place = 0; place < ranks.size(); place++) {
            if (ranks.get(place) == rank) {
                places.append(places.isEmpty() ? "" : "=").append(place + 1);
            }
        }
        return places.isEmpty() ? "-" : places.toString();
    }
}
