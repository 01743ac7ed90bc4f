package plenum.count.transcript;

import java.util.List;
import java.util.Locale;

/// Candidates who stood alike where one had to be chosen.
///
/// @param chosen to be excluded, or to go first
/// @param how by which rule
public record Tie(Question question, List<Integer> among, int chosen, String how) {
    public Tie {
        among = List.copyOf(among);
    }

    /// What the choice is about.
    public enum Question {
        /// Who is excluded.
        EXCLUSION,
        /// Whose surplus is transferred first.
        SURPLUS,
        /// Who is elected to fewer seats than there are candidates.
        ELECTION,
        /// Who of several equals stands in the next round.
        ADMISSION,
        /// Who receives a paper that fractions leave over.
        PAPER;

        /// The word for it in a file: `exclusion`.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
