package plenum.count.margin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import plenum.count.committee.Approvals;
import plenum.count.committee.Ballot;
import plenum.count.election.Election;
import plenum.count.file.Json;
import plenum.count.transcript.Margin.Marked;

/// Ballots that approve.
record ApprovedVotes(Election.Approved election) implements Votes {
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
        var approved = ballots().get(kind).approved();
        return (approved.contains(loser) ? 1 : 0) + (approved.contains(gainer) ? 0 : 1);
    }

    @Override
    public Election changed(List<Move> moves) {
        var ballots = new ArrayList<Ballot>();
        var left = new ArrayList<>(ballots().stream().map(Ballot::weight).toList());
        for (var move : moves) {
            left.set(move.kind(), left.get(move.kind()).subtract(move.ballots()));
            ballots.add(new Ballot(approved(move), move.ballots()));
        }
        for (var kind = 0; kind < kinds(); kind++) {
            ballots.add(new Ballot(ballots().get(kind).approved(), left.get(kind)));
        }
        return new Election.Approved(new Approvals(election.candidates(), ballots), election.seats());
    }

    private List<Integer> approved(Move move) {
        var approved = new ArrayList<>(ballots().get(move.kind()).approved());
        switch (move.way()) {
            case ALONE -> approved.clear();
            case FIRST -> {}
            case EXCHANGED -> approved.remove(Integer.valueOf(move.loser()));
        }
        if (!approved.contains(move.gainer())) {
            approved.add(move.gainer());
        }
        return approved.stream().sorted().toList();
    }

    @Override
    public Marked told(int kind) {
        return told(ballots().get(kind).approved());
    }

    @Override
    public Marked told(Move move) {
        return told(approved(move));
    }

    private Marked told(List<Integer> approved) {
        var names = approved.stream().map(election.candidates()::get).toList();
        return new Marked(names.isEmpty() ? "blank" : String.join(", ", names), Json.texts(names));
    }

    private List<Ballot> ballots() {
        return election.given().ballots();
    }
}
