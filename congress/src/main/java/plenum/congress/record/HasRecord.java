package plenum.congress.record;

import plenum.congress.voting.HasVoting;

/// A congress of which the running record is known.
public interface HasRecord extends HasVoting {
    RunningRecord record();
}
