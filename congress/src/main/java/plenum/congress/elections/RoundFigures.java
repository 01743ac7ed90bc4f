package plenum.congress.elections;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.elections.Election.Round;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.urns.Urn;
import plenum.congress.urns.Urns;
import plenum.count.rounds.Asked;
import plenum.count.rounds.Sums;

/// The figures of one round: what was in its urn, and what was on paper.
public record RoundFigures(Round round, List<String> names, Asked asked, Figures inUrn, Optional<Figures> onPaper) {
    /// The figures of a round whose urn is counted.
    ///
    /// @throws java.util.NoSuchElementException if it is not, or rankings were asked for
    public static RoundFigures of(Election election, Round round, Urns urns) {
        var form = election.called().form();
        return new RoundFigures(
                round,
                election.names(round.opening().standing()),
                asked(form),
                inUrn(form, urns.urn(round.opening().urn()).orElseThrow()),
                round.paper().flatMap(paper -> paper instanceof Figures some ? Optional.of(some) : Optional.empty()));
    }

    /// Who had the most votes in the last round among those who stood and have never had a seat, and whom the
    /// quotas of persons allow beside those who have one. Where names were answered or struck, nobody whom more
    /// refused than wanted.
    static List<Integer> next(Election election, Urns urns, List<Integer> seated) {
        var round = election.round().orElseThrow();
        var votes = of(election, round, urns).all().votes();
        var standing = round.opening().standing();
        var able = standing.stream()
                .filter(number -> !election.hadSeat(number))
                .filter(number -> {
                    var own = votes.get(standing.indexOf(number));
                    return own.yes() > own.no();
                })
                .toList();
        var allowed = election.allowed(seated, able);
        var most = allowed.stream()
                .mapToLong(number -> votes.get(standing.indexOf(number)).yes())
                .max()
                .orElse(0);
        return allowed.stream()
                .filter(number -> votes.get(standing.indexOf(number)).yes() == most)
                .toList();
    }

    private static Asked asked(BallotForm form) {
        return form == BallotForm.CROSSES ? Asked.CROSSES : Asked.ANSWERS;
    }

    private static Figures inUrn(BallotForm form, Urn urn) {
        var sums = urn.sums().orElseThrow();
        long cast = urn.turnout();
        return switch (form) {
            case LIST ->
                new Figures(
                        cast,
                        0,
                        0,
                        sums.getFirst().stream()
                                .map(unstruck -> new Votes(unstruck, cast - unstruck, 0))
                                .toList());
            case CROSSES ->
                new Figures(
                        cast,
                        sums.getFirst().getFirst(),
                        0,
                        sums.getFirst().stream()
                                .skip(1)
                                .map(crosses -> new Votes(crosses, 0, 0))
                                .toList());
            case ANSWERS ->
                new Figures(
                        cast,
                        0,
                        0,
                        sums.stream()
                                .map(name -> new Votes(name.get(0), name.get(1), name.get(2)))
                                .toList());
            case RANKING -> throw new IllegalStateException("rankings have no figures");
        };
    }

    /// All that was voted in the round, as the count takes it.
    Sums together() {
        return sums(all());
    }

    /// All that was voted in the round.
    public Figures all() {
        return onPaper.map(inUrn::plus).orElse(inUrn);
    }

    private Sums sums(Figures all) {
        return sums(asked, names, all);
    }

    /// Figures as the count takes them.
    ///
    /// @throws IllegalArgumentException if they contradict one another
    static Sums sums(BallotForm form, List<String> names, Figures all) {
        return sums(asked(form), names, all);
    }

    /// A round in which nobody has voted.
    static Sums nobodyVoted(BallotForm form, List<String> names) {
        return sums(asked(form), names, Figures.none(names.size()));
    }

    private static Sums sums(Asked asked, List<String> names, Figures all) {
        return new Sums(
                names,
                all.votes().stream()
                        .map(votes -> new plenum.count.rounds.Figures(
                                BigInteger.valueOf(votes.yes()),
                                BigInteger.valueOf(votes.no()),
                                BigInteger.valueOf(votes.abstain())))
                        .toList(),
                asked,
                BigInteger.valueOf(all.cast()),
                BigInteger.valueOf(all.invalid()),
                BigInteger.valueOf(all.blank()));
    }

    /// What was in the urn and what was on paper, apart.
    List<String> lines() {
        var lines = new ArrayList<>(lines("urn " + round.opening().urn(), inUrn));
        onPaper.ifPresent(paper -> lines.addAll(lines("on paper", paper)));
        return lines;
    }

    private List<String> lines(String where, Figures figures) {
        var lines = new ArrayList<String>();
        lines.add("round " + round.opening().round() + ", " + where + ": ballots " + figures.cast() + ", blank "
                + figures.blank() + ", invalid " + figures.invalid());
        for (var place = 0; place < names.size(); place++) {
            lines.add("  " + names.get(place) + ": " + words(figures.votes().get(place)));
        }
        return lines;
    }

    private String words(Votes votes) {
        return asked == Asked.CROSSES
                ? Long.toString(votes.yes())
                : "yes " + votes.yes() + ", no " + votes.no()
                        + (votes.abstain() > 0 ? ", abstained " + votes.abstain() : "");
    }
}
