package plenum.server.web;

import java.time.Instant;

/// Somebody is signed in.
///
/// @param person whoever showed the badge, as the caller of this package names persons
/// @param badge  the serial of the badge shown, so that a badge replaced or withdrawn ends its sessions
/// @param since  when the badge was shown, to the second
/// @param mark   tells two sessions apart that began in the same second
public record Session(String person, int badge, Instant since, String mark) {}
