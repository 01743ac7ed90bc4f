package plenum.congress.sittings;

import plenum.congress.PersonId;

/// Where a sitting stands: planned → in session ⇄ in recess → adjourned.
public sealed interface Stage {
    record Planned() implements Stage {}

    record InSession(PersonId presiding) implements Stage {}

    /// The sitting is interrupted, `until` when is in the words of the chair.
    record InRecess(PersonId presiding, String until) implements Stage {}

    record Adjourned() implements Stage {}
}
