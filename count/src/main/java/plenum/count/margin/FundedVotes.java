package plenum.count.margin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plenum.count.budget.Ballot;
import plenum.count.budget.BudgetElection;
import plenum.count.budget.Points;
import plenum.count.election.Election;
import plenum.count.exact.Fraction;
import plenum.count.file.Json;
import plenum.count.transcript.Margin.Marked;

/// Ballots that give points to projects. A changed ballot gives what it gave before, to others or to fewer,
/// so that nobody gives more than the rules of the vote allow.
record FundedVotes(Election.Funded election) implements Votes {
    @Override
    public int kinds() {
        return ballots().size();
    }

    @Override
    public BigInteger weight(int kind) {
        return ballots().get(kind).weight();
    }

    @Override
    public int swing(int kind, int gainer, int loser) {
        return (names(kind, loser) ? 1 : 0) + (names(kind, gainer) ? 0 : 1);
    }

    private boolean names(int kind, int project) {
        return ballots().get(kind).points().stream().anyMatch(given -> given.project() == project);
    }

    @Override
    public Election changed(List<Move> moves) {
        var ballots = new ArrayList<Ballot>();
        var left = new ArrayList<>(ballots().stream().map(Ballot::weight).toList());
        for (var move : moves) {
            left.set(move.kind(), left.get(move.kind()).subtract(move.ballots()));
            ballots.add(new Ballot(points(move), move.ballots()));
        }
        for (var kind = 0; kind < kinds(); kind++) {
            ballots.add(new Ballot(ballots().get(kind).points(), left.get(kind)));
        }
        var given = election.election();
        return new Election.Funded(new BudgetElection(given.projects(), ballots, given.budget(), given.threshold()));
    }

    private List<Points> points(Move move) {
        var points = new ArrayList<>(ballots().get(move.kind()).points());
        var most = points.stream().map(Points::points).reduce(Fraction::max).orElse(least());
        switch (move.way()) {
            case ALONE -> {
                points.clear();
                points.add(new Points(move.gainer(), most));
            }
            case FIRST -> {
                if (points.isEmpty()) {
                    points.add(new Points(move.gainer(), most));
                }
                var first = points.getFirst().project();
                points.replaceAll(given -> exchanged(given, move.gainer(), first));
            }
            case EXCHANGED -> points.replaceAll(given -> exchanged(given, move.gainer(), move.loser()));
        }
        return points;
    }

    private static Points exchanged(Points given, int one, int other) {
        var project = given.project() == one ? other : given.project() == other ? one : given.project();
        return new Points(project, given.points());
    }

    /// The fewest points that any ballot gives, for a ballot that gives none.
    private Fraction least() {
        return ballots().stream()
                .flatMap(ballot -> ballot.points().stream())
                .map(Points::points)
                .reduce(Fraction::min)
                .orElse(Fraction.ONE);
    }

    @Override
    public Marked told(int kind) {
        return told(ballots().get(kind).points());
    }

    @Override
    public Marked told(Move move) {
        return told(points(move));
    }

    private Marked told(List<Points> points) {
        var ids = election.candidates();
        var text = points.stream()
                .map(given -> given.points().equals(Fraction.ONE)
                        ? ids.get(given.project())
                        : ids.get(given.project()) + " " + given.points())
                .collect(Collectors.joining(", "));
        return new Marked(
                text.isEmpty() ? "blank" : text,
                Json.object(points.stream()
                        .map(given -> Json.member(
                                ids.get(given.project()),
                                Json.quoted(given.points().toString())))
                        .toList()));
    }

    private List<Ballot> ballots() {
        return election.election().ballots();
    }
}
