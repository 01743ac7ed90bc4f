package plenum.congress.succession;

import plenum.congress.PostId;

/// A post of a body: one office, or several equal seats.
///
/// @param title what its holders are, such as `Chair` or `Members`
public record Post(PostId id, String title, int seats, PostRule rule) {}
