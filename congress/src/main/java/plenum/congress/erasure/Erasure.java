package plenum.congress.erasure;

import java.time.Instant;
import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.sittings.Withheld;

/// That personal data were erased.
///
/// @param passages that are black from then on, in the order of the journal
/// @param resting the entries of acts that rested on what is erased: they cannot be decided again
public record Erasure(
        PersonId person, List<Data> data, String reason, List<Withheld> passages, List<Long> resting, Instant at) {}
