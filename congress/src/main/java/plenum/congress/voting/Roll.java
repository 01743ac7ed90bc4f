package plenum.congress.voting;

import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;

/// Who may vote, frozen when the vote is opened.
///
/// @param lines in the order of the mandates' numbers
/// @param total the votes of all lines
/// @param byVoter the lines for which somebody votes
public record Roll(TreePMap<MandateNumber, RollLine> lines, PMap<PersonId, PVector<RollLine>> byVoter, long total) {
    public static Roll of(List<RollLine> lines) {
        var byNumber = TreePMap.<MandateNumber, RollLine>empty();
        PMap<PersonId, PVector<RollLine>> byVoter = HashTreePMap.empty();
        var total = 0L;
        for (var line : lines) {
            byNumber = byNumber.plus(line.mandate(), line);
            var others = byVoter.getOrDefault(line.voter(), TreePVector.empty());
            byVoter = byVoter.plus(line.voter(), others.plus(line));
            total = Math.addExact(total, line.weight());
        }
        return new Roll(byNumber, byVoter, total);
    }

    public Optional<RollLine> line(MandateNumber mandate) {
        return Optional.ofNullable(lines.get(mandate));
    }

    /// The mandates for which somebody votes: the own one and those of absent principals.
    public List<RollLine> linesOf(PersonId voter) {
        return byVoter.getOrDefault(voter, TreePVector.empty());
    }
}
