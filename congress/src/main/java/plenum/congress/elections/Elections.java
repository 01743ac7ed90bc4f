package plenum.congress.elections;

import java.util.Collection;
import java.util.Optional;
import org.pcollections.TreePMap;
import plenum.congress.ElectionId;
import plenum.congress.elections.ElectionFact.ElectionCalled;

/// All elections.
public record Elections(TreePMap<ElectionId, Election> byId) {
    public static Elections none() {
        return new Elections(TreePMap.empty());
    }

    /// All elections, in the order in which they were called.
    public Collection<Election> all() {
        return byId.values();
    }

    public Optional<Election> election(ElectionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    ElectionId next() {
        return new ElectionId(byId.size() + 1);
    }

    /// The elections after a fact. Nothing is refused here: what the journal holds has happened.
    public Elections evolve(ElectionFact fact) {
        var after = fact instanceof ElectionCalled called
                ? Election.called(called)
                : election(fact.election()).orElseThrow().evolve(fact);
        return new Elections(byId.plus(fact.election(), after));
    }
}
