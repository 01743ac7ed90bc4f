package plenum.count.single;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A line of a transcript: exact numbers, which a page puts into its own language, and a plain text.
public sealed interface Step {
    /// Who may win and how many vote.
    record Opened(int candidates, BigInteger voters) implements Step {
        @Override
        public String text() {
            return candidates + " candidates, " + voters + " voters";
        }
    }

    /// A number for each candidate.
    record Tally(String measure, List<String> candidates, List<String> values) implements Step {
        public Tally {
            candidates = List.copyOf(candidates);
            values = List.copyOf(values);
        }

        @Override
        public String text() {
            return IntStream.range(0, candidates.size())
                    .mapToObj(i -> candidates.get(i) + " " + values.get(i))
                    .collect(Collectors.joining(", ", measure + ": ", ""));
        }
    }

    /// More prefer the one to the other.
    record Defeat(String winner, String loser, BigInteger votes, BigInteger against) implements Step {
        @Override
        public String text() {
            return winner + " beats " + loser + " by " + votes + " to " + against;
        }
    }

    /// A defeat that counts no longer, or never did.
    record DefeatDropped(String winner, String loser, String why) implements Step {
        @Override
        public String text() {
            return winner + " over " + loser + " is dropped: " + why;
        }
    }

    /// Somebody who cannot win any more.
    record OutOfTheCount(String candidate, String why) implements Step {
        @Override
        public String text() {
            return candidate + " is out: " + why;
        }
    }

    /// Those who remain.
    record Remaining(String what, List<String> candidates) implements Step {
        public Remaining {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String text() {
            return what + ": " + String.join(", ", candidates);
        }
    }

    /// The last line.
    record Elected(List<String> winners) implements Step {
        public Elected {
            winners = List.copyOf(winners);
        }

        @Override
        public String text() {
            return winners.size() == 1 ? winners.getFirst() + " is elected" : "tied are " + String.join(", ", winners);
        }
    }

    String text();
}
