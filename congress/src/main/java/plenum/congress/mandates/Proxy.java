package plenum.congress.mandates;

import plenum.congress.MandateNumber;
import plenum.congress.PersonId;

/// Who votes for a mandate while its holder is absent.
///
/// @param order which of all proxies ever given this is, counted from 1
public record Proxy(MandateNumber principal, PersonId holder, int order) {}
