package plenum.server.erasure;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import plenum.congress.erasure.Data;
import plenum.congress.sittings.Withheld;
import plenum.journal.Bar;
import plenum.journal.Entry;

/// What an erasure would do.
///
/// @param data what is erased, without what has to stay
/// @param found the entries in which something stands, in order
/// @param black the passages of each of them that will be black
/// @param resting entries of acts that would be decided otherwise without what is erased
/// @param nameStays whether the name stays as it belongs to the public
/// @param neededBy elections that could not be counted again without what is recorded of the person, which stays
/// @param older entries by earlier versions, of which words cannot be erased
/// @param sealed entries that nobody can read before their sitting is released
/// @param inPart entries of sittings that are released in part: what is kept of them is sealed as a whole
public record Plan(
        List<Data> data,
        List<Found> found,
        SortedMap<Long, List<Bar>> black,
        SortedSet<Long> resting,
        boolean nameStays,
        SortedSet<Long> neededBy,
        List<Long> older,
        long sealed,
        long inPart) {
    /// What stands in one entry.
    ///
    /// @param act its name in the journal
    /// @param words that go
    public record Found(Entry entry, String act, List<String> words) {}

    /// The passages in the order of the journal.
    public List<Withheld> passages() {
        return black.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(bar -> new Withheld(entry.getKey(), bar.from(), bar.to())))
                .toList();
    }
}
