package plenum.congress.record;

import plenum.congress.elections.HasElections;

/// A congress of which the running record is known.
public interface HasRecord extends HasElections {
    RunningRecord record();
}
