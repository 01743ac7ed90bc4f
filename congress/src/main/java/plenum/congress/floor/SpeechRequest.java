package plenum.congress.floor;

import plenum.congress.PersonId;
import plenum.congress.RequestId;

/// Somebody waits for the floor.
public record SpeechRequest(RequestId id, PersonId person, FloorKind kind, String note) {}
