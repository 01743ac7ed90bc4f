package plenum.count.margin;

import java.math.BigInteger;

/// So many ballots of one kind that are changed.
record Move(int kind, BigInteger ballots, Way way, int gainer, int loser) {}
