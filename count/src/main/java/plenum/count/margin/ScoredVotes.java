package plenum.count.margin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plenum.count.election.Election;
import plenum.count.file.Json;
import plenum.count.single.ScoreBallot;
import plenum.count.single.Scores;
import plenum.count.transcript.Margin.Marked;

/// Ballots that give scores.
record ScoredVotes(Election.Scored election) implements Votes {
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
        var scores = ballots().get(kind).scores();
        return scores.get(loser) + election.given().highest() - scores.get(gainer);
    }

    @Override
    public Election changed(List<Move> moves) {
        var ballots = new ArrayList<ScoreBallot>();
        var left = new ArrayList<>(ballots().stream().map(ScoreBallot::weight).toList());
        for (var move : moves) {
            left.set(move.kind(), left.get(move.kind()).subtract(move.ballots()));
            ballots.add(new ScoreBallot(scores(move), move.ballots()));
        }
        for (var kind = 0; kind < kinds(); kind++) {
            ballots.add(new ScoreBallot(ballots().get(kind).scores(), left.get(kind)));
        }
        return new Election.Scored(
                new Scores(election.candidates(), election.given().highest(), ballots));
    }

    private List<Integer> scores(Move move) {
        var scores = new ArrayList<>(ballots().get(move.kind()).scores());
        switch (move.way()) {
            case ALONE -> {
                Collections.fill(scores, 0);
                scores.set(move.gainer(), election.given().highest());
            }
            case FIRST -> scores.set(move.gainer(), election.given().highest());
            case EXCHANGED -> Collections.swap(scores, move.gainer(), move.loser());
        }
        return scores;
    }

    @Override
    public Marked told(int kind) {
        return told(ballots().get(kind).scores());
    }

    @Override
    public Marked told(Move move) {
        return told(scores(move));
    }

    private Marked told(List<Integer> scores) {
        var names = election.candidates();
        var places = IntStream.range(0, names.size()).boxed().toList();
        return new Marked(
                places.stream()
                        .map(place -> names.get(place) + " " + scores.get(place))
                        .collect(Collectors.joining(", ")),
                Json.object(places.stream()
                        .map(place ->
                                Json.member(names.get(place), scores.get(place).toString()))
                        .toList()));
    }

    private List<ScoreBallot> ballots() {
        return election.given().ballots();
    }
}
