package plenum.server.pages;

import java.time.Instant;
import java.util.Optional;

/// Who has the floor.
///
/// @param from the unit that sent the speaker; empty for a guest
/// @param kind what he speaks for, in words
/// @param ends when the time is over; nothing if it is not limited
/// @param allowance the time in words, for whoever has no running clock
public record Speaking(
        String name, String from, String kind, Instant began, Optional<Instant> ends, String allowance) {}
