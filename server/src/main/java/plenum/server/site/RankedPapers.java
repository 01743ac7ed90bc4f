package plenum.server.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plenum.congress.elections.PaperBallots.Marked;

/// Rankings on paper, as tellers write them down: in each line how many papers say the same, and then the names in
/// the order of preference by their places on the ballot paper. `3: 2 1=4 - 3` is three papers that prefer the
/// second name, then the first and the fourth alike, skip a rank, and then the third.
record RankedPapers(int names) {
    private static final int MOST = 1_000_000;
    private static final int HIGHEST_RANK = 255;

    static Kind<List<Marked>> of(int names) {
        return new Kind<>(
                "in each line the number of papers, a colon, and names by their places in the order of preference,"
                        + " such as 3: 2 1=4 - 3",
                text -> text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(new RankedPapers(names)::marked)
                        .toList());
    }

    /// The order of so many papers that say the same.
    static Kind<Marked> one(int names, long papers) {
        return new Kind<>(
                "names by their places in the order of preference, such as 2 1=4 - 3",
                order -> new Marked(papers, new RankedPapers(names).ranks(order.strip())));
    }

    private Marked marked(String line) {
        var colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(line);
        }
        var votes = Kind.whole(1, MOST).reader().apply(line.substring(0, colon).strip());
        return new Marked(votes, ranks(line.substring(colon + 1).strip()));
    }

    private List<Integer> ranks(String order) {
        var ranks = new ArrayList<>(Collections.nCopies(names, 0));
        var marks = order.isEmpty() ? new String[0] : order.split("\\s+", -1);
        if (marks.length > HIGHEST_RANK) {
            throw new IllegalArgumentException(order);
        }
        for (var rank = 1; rank <= marks.length; rank++) {
            if (!marks[rank - 1].equals("-")) {
                for (var place : marks[rank - 1].split("=", -1)) {
                    put(Kind.whole(1, names).reader().apply(place) - 1, rank, ranks);
                }
            }
        }
        return List.copyOf(ranks);
    }

    /// A name has one rank; a paper that gives it two is one of which no order can be read.
    private static void put(int place, int rank, List<Integer> ranks) {
        if (ranks.set(place, rank) != 0) {
            throw new IllegalArgumentException("twice: " + (place + 1));
        }
    }
}
