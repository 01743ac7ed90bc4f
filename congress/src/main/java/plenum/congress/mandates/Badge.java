package plenum.congress.mandates;

import java.time.Instant;
import plenum.congress.PersonId;

/// A badge that was issued, and whom to. It is valid from then on until the person is issued another.
public record Badge(int serial, PersonId person, Instant issuedAt) {}
