package plenum.count.apportion;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import plenum.count.exact.Fraction;

/// A line of a transcript: exact numbers, which a page puts into its own language, and a plain text.
public sealed interface Step {
    /// A unit that takes no part, because it is below the threshold or has no votes.
    record LeftOut(Unit unit, BigInteger all, Threshold threshold) implements Step {
        @Override
        public String text() {
            return unit.votes().signum() == 0
                    ? unit.name() + " has no votes and takes no part"
                    : unit.name() + " takes no part: " + unit.votes() + " of " + all + " votes are less than "
                            + threshold;
        }
    }

    /// Seats that a unit has whatever its share is.
    record Granted(Unit unit, int seats, String reason) implements Step {
        @Override
        public String text() {
            return unit.name() + ": " + seats + " as " + reason;
        }
    }

    /// A seat for the highest quotient.
    record HighestQuotient(int seat, Unit unit, String divisor) implements Step {
        @Override
        public String text() {
            return "seat " + seat + ": " + unit.name() + " with " + unit.votes() + " ÷ " + divisor;
        }
    }

    /// How many votes a seat costs.
    record Quota(String name, Fraction votes) implements Step {
        @Override
        public String text() {
            return name + ": " + votes + " votes for a seat";
        }
    }

    /// Seats for whole quotas.
    record WholeQuotas(Unit unit, int seats) implements Step {
        @Override
        public String text() {
            return unit.name() + ": " + seats + " for whole quotas";
        }
    }

    /// A seat for the largest remainder.
    record LargestRemainder(int seat, Unit unit, Fraction remainder) implements Step {
        @Override
        public String text() {
            return "seat " + seat + ": " + unit.name() + " with a remainder of " + remainder;
        }
    }

    /// Delegates for so many members.
    record PerMembers(Unit unit, Fraction quotient, int seats) implements Step {
        @Override
        public String text() {
            return unit.name() + ": " + unit.votes() + " members make " + quotient + ", rounded " + seats;
        }
    }

    /// A tie that matters.
    record Tied(List<Unit> units, int seats) implements Step {
        public Tied {
            units = List.copyOf(units);
        }

        @Override
        public String text() {
            return units.stream().map(Unit::name).collect(Collectors.joining(", ")) + " are tied for " + seats
                    + (seats == 1 ? " seat" : " seats");
        }
    }

    /// A seat that a lot has decided.
    record Drawn(Unit unit, String how) implements Step {
        @Override
        public String text() {
            return unit.name() + " gets it by lot, " + how;
        }
    }

    String text();
}
