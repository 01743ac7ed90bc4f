package plenum.count.committee;

import java.math.BigInteger;
import java.util.List;
import plenum.count.exact.Fraction;

/// A line of a transcript: exact numbers, which a page puts into its own language, and a plain text.
public sealed interface Step {
    /// Who may sit and how many vote.
    record Opened(int candidates, BigInteger voters, int seats) implements Step {
        @Override
        public String text() {
            return candidates + " candidates, " + voters + " voters, " + seats + " seats";
        }
    }

    /// Somebody gets a seat.
    ///
    /// @param measure what the candidate was chosen by
    /// @param tied all who had the same value, when there were more than one
    record Seated(String candidate, String measure, Fraction value, List<String> tied) implements Step {
        public Seated {
            tied = List.copyOf(tied);
        }

        @Override
        public String text() {
            var won = candidate + " is elected, " + measure + " " + value;
            return tied.isEmpty() ? won : won + "; tied were " + String.join(", ", tied) + ", the order decides";
        }
    }

    /// The committee with the highest score of all.
    record Best(List<String> committee, String measure, Fraction value) implements Step {
        public Best {
            committee = List.copyOf(committee);
        }

        @Override
        public String text() {
            return String.join(", ", committee) + " are elected, " + measure + " " + value + ", which no other exceeds";
        }
    }

    String text();
}
