package plenum.congress.record;

import plenum.congress.tellers.HasTellers;

/// A congress of which the running record is known.
public interface HasRecord extends HasTellers {
    RunningRecord record();
}
