package plenum.congress.erasure;

import java.time.Instant;
import java.util.List;
import plenum.congress.PersonId;

/// That a person's data stay although he or she has asked to have them erased, and why.
public record Declined(PersonId person, List<Data> data, List<Ground> grounds, String reason, Instant at) {}
