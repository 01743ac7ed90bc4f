package plenum.count.margin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenum.count.ballots.BallotBox;
import plenum.count.ballots.Ballots;
import plenum.count.ballots.Papers;
import plenum.count.election.Election;
import plenum.count.file.Json;
import plenum.count.transcript.Margin.Marked;

/// Ranked ballots. A kind is a line of the file; changed ballots lie where the line lay.
///
/// @param papers the same ballots as the rule reads them, line by line
record RankedVotes(Election.Ranked election, Papers papers) implements Votes {
    private static final short NOBODY = -1;

    @Override
    public int kinds() {
        return papers.lines();
    }

    @Override
    public BigInteger weight(int kind) {
        return BigInteger.valueOf(papers.weight(kind));
    }

    @Override
    public int swing(int kind, int gainer, int loser) {
        for (var at = papers.from(kind); at < papers.to(kind); at++) {
            if (papers.candidate(at) == gainer) {
                return 0;
            }
            if (papers.candidate(at) == loser) {
                return MOST_SWING;
            }
        }
        return 1;
    }

    @Override
    public int swingOfFirst(int kind, int gainer, int loser) {
        var from = papers.from(kind);
        var first = from == papers.to(kind) ? NOBODY : papers.candidate(from);
        return first == gainer ? 0 : first == loser ? MOST_SWING : 1;
    }

    /// The candidate whose pile a paper lies on while only these are open, -1 for nobody.
    int holder(int kind, boolean[] open) {
        return papers.first(kind, open);
    }

    @Override
    public Election changed(List<Move> moves) {
        var byLine = new HashMap<Integer, List<Move>>();
        moves.forEach(move ->
                byLine.computeIfAbsent(move.kind(), _ -> new ArrayList<>()).add(move));
        var box = new BallotBox(election.candidates().size());
        for (var line = 0; line < kinds(); line++) {
            put(box, line, byLine);
        }
        return new Election.Ranked(
                box.seal(election.candidates(), election.marked().heading()), election.defaultOption());
    }

    private void put(BallotBox box, int line, Map<Integer, List<Move>> byLine) {
        var left = papers.weight(line);
        var moves = byLine.getOrDefault(line, List.of());
        for (var move : moves) {
            left -= move.ballots().longValueExact();
        }
        if (left > 0 || moves.isEmpty()) {
            box.open(left);
            for (var at = election.marked().from(line); at < election.marked().to(line); at++) {
                mark(box, election.marked().mark(at));
            }
            box.close();
        }
        for (var move : moves) {
            box.open(move.ballots().longValueExact());
            marks(move).forEach(mark -> mark(box, mark));
            box.close();
        }
    }

    private static void mark(BallotBox box, short mark) {
        if (mark == Ballots.GAP) {
            box.gap();
        } else if (mark == Ballots.OVERVOTE) {
            box.overvote();
        } else if (Ballots.isLevel(mark)) {
            box.level(Ballots.candidate(mark));
        } else {
            box.rank(mark);
        }
    }

    private List<Short> marks(int line) {
        var marked = election.marked();
        var marks = new ArrayList<Short>();
        for (var at = marked.from(line); at < marked.to(line); at++) {
            marks.add(marked.mark(at));
        }
        return marks;
    }

    private List<Short> marks(Move move) {
        var gainer = (short) move.gainer();
        var loser = (short) move.loser();
        return switch (move.way()) {
            case ALONE -> List.of(gainer);
            case FIRST -> {
                var marks = new ArrayList<Short>(List.of(gainer));
                read(move.kind()).filter(mark -> mark != gainer).forEach(marks::add);
                yield marks;
            }
            case EXCHANGED ->
                read(move.kind())
                        .map(mark -> mark == gainer ? loser : mark == loser ? gainer : mark)
                        .toList();
        };
    }

    /// A line as the rule reads it, without what is doubtful.
    private Stream<Short> read(int line) {
        return IntStream.range(papers.from(line), papers.to(line)).mapToObj(at -> (short) papers.candidate(at));
    }

    @Override
    public Marked told(int kind) {
        return told(marks(kind));
    }

    @Override
    public Marked told(Move move) {
        return told(marks(move));
    }

    private Marked told(List<Short> marks) {
        var ranks = new ArrayList<List<String>>();
        for (var mark : marks) {
            if (mark == Ballots.GAP || mark == Ballots.OVERVOTE) {
                ranks.add(List.of());
            } else if (Ballots.isLevel(mark) && !ranks.isEmpty()) {
                var equals = new ArrayList<>(ranks.removeLast());
                equals.add(name(mark));
                ranks.add(equals);
            } else {
                ranks.add(List.of(name(mark)));
            }
        }
        var text = ranks.stream()
                .map(equals -> equals.isEmpty() ? "-" : String.join(" = ", equals))
                .collect(Collectors.joining(" > "));
        return new Marked(
                text.isEmpty() ? "blank" : text,
                Json.list(ranks.stream().map(Json::texts).toList()));
    }

    private String name(short mark) {
        return election.candidates().get(Ballots.candidate(mark));
    }
}
