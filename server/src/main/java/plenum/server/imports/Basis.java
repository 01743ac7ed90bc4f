package plenum.server.imports;

import java.time.LocalDate;

/// What a list rests on.
///
/// @param day on which its figures were counted and its names hold
/// @param source where it comes from: the source of its figures, and the reason why persons are corrected
public record Basis(LocalDate day, String source) {}
