package plenum.congress.record;

import plenum.congress.erasure.HasErasures;

/// A congress of which the running record is known.
public interface HasRecord extends HasErasures {
    RunningRecord record();
}
