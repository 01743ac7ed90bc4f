package plenum.count.committee;

import plenum.count.exact.Fraction;

/// A candidate who may be elected next, by what value, and what follows from it.
public record Choice(int candidate, String measure, Fraction value, State after) {}
