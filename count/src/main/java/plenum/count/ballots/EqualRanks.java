package plenum.count.ballots;

import java.util.List;

/// Equal papers that name several candidates at one rank, where a rule lets them share it.
///
/// @param papers how many there are
/// @param ranks the names at each rank, in order; no name stands twice
public record EqualRanks(long papers, List<List<Integer>> ranks) {
    public EqualRanks {
        ranks = ranks.stream().map(List::copyOf).toList();
    }
}
