package plenum.congress.elections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.elections.Election.Round;
import plenum.congress.elections.PaperBallots.Marked;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.congress.urns.Urn;
import plenum.congress.urns.Urns;
import plenum.count.ballots.BallotBox;

/// The rankings of a round: what was in its urn, and what was on paper. What is no ranking goes into the box as
/// it was marked: equal ranks and gaps are for the rule to judge.
record RoundRankings(Urn urn, List<List<Integer>> inUrn, Optional<Rankings> onPaper) {
    static RoundRankings of(Election election, Urns urns) {
        var round = election.round().orElseThrow();
        var urn = urns.urn(round.opening().urn()).orElseThrow();
        return new RoundRankings(urn, urn.rankings().orElseThrow(), onPaper(round));
    }

    private static Optional<Rankings> onPaper(Round round) {
        return round.paper().flatMap(paper -> paper instanceof Rankings some ? Optional.of(some) : Optional.empty());
    }

    /// Puts all ballots into a box. An invalid one is in it without a mark.
    void into(BallotBox box) {
        inUrn.forEach(ranks -> put(new Marked(1, ranks), box));
        onPaper.ifPresent(paper -> {
            paper.ballots().forEach(marked -> put(marked, box));
            if (paper.invalid() > 0) {
                box.open(paper.invalid());
                box.close();
            }
        });
    }

    private static void put(Marked marked, BallotBox box) {
        box.open(marked.votes());
        var last = marked.ranks().stream().mapToInt(rank -> rank).max().orElse(0);
        for (var rank = 1; rank <= last; rank++) {
            put(placesOf(rank, marked.ranks()), box);
        }
        box.close();
    }

    private static List<Integer> placesOf(int rank, List<Integer> ranks) {
        var places = new ArrayList<Integer>();
        for (var place = 0; place < ranks.size(); place++) {
            if (ranks.get(place) == rank) {
                places.add(place);
            }
        }
        return places;
    }

    private static void put(List<Integer> atOneRank, BallotBox box) {
        if (atOneRank.isEmpty()) {
            box.gap();
            return;
        }
        box.rank(atOneRank.getFirst());
        atOneRank.stream().skip(1).forEach(box::level);
    }

    /// What was in the urn and what was on paper, apart.
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("urn " + urn.id() + ": ballots " + inUrn.size());
        onPaper.ifPresent(paper -> lines.add("on paper: ballots " + paper.cast() + ", invalid " + paper.invalid()));
        return lines;
    }
}
