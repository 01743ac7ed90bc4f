package plenum.congress.representation;

import plenum.congress.UnitId;

/// A unit that may send delegates, and how many it counts.
public record Counted(UnitId unit, String name, long members, long candidates) {
    /// The same unit with more that are counted.
    Counted with(long moreMembers, long moreCandidates) {
        return new Counted(unit, name, members + moreMembers, candidates + moreCandidates);
    }

    long of(Basis basis) {
        return switch (basis) {
            case MEMBERS -> members;
            case CANDIDATES -> candidates;
        };
    }
}
