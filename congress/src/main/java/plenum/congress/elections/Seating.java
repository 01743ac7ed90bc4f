package plenum.congress.elections;

import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/// What became of those who were elected. Numbers are those of nominations.
///
/// @param offered who was next when a seat was left, in the order in which it was offered
/// @param answers of those who have accepted, refused or begun
public record Seating(PVector<Integer> offered, TreePMap<Integer, Accession> answers) {
    /// Whether somebody takes the office.
    public enum Accession {
        ACCEPTED("accepted"),
        REFUSED("refused"),
        INSTALLED("installed");

        private final String code;

        Accession(String code) {
            this.code = code;
        }

        /// The word in message keys.
        public String code() {
            return code;
        }
    }

    static Seating none() {
        return new Seating(TreePVector.empty(), TreePMap.empty());
    }

    /// What somebody has said or done; nothing as long as it is waited for.
    public Optional<Accession> answer(int nomination) {
        return Optional.ofNullable(answers.get(nomination));
    }

    Seating answered(List<Integer> nominations, Accession answer) {
        var after = answers;
        for (var nomination : nominations) {
            after = after.plus(nomination, answer);
        }
        return new Seating(offered, after);
    }

    Seating offered(int nomination) {
        return new Seating(offered.plus(nomination), answers);
    }
}
