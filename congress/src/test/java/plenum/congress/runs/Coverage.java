package plenum.congress.runs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import plenum.congress.assembly.Acts;
import plenum.congress.assembly.Facts;
import plenum.congress.assembly.Minute;
import plenum.congress.form.Family;

/// How often each kind of act was done and each kind of fact happened, in all runs together.
final class Coverage {
    private final Map<String, Long> acts = new TreeMap<>();
    private final Map<String, Long> facts = new TreeMap<>();

    Coverage() {
        names(Acts.FORM).forEach(name -> acts.put(name, 0L));
        names(Facts.FORM).forEach(name -> facts.put(name, 0L));
    }

    void add(Minute minute) {
        acts.merge(Acts.FORM.nameOf(minute.act()), 1L, Long::sum);
        minute.facts().forEach(fact -> facts.merge(Facts.FORM.nameOf(fact), 1L, Long::sum));
    }

    /// How often the rarest of what would happen has happened.
    long rarity(Minute minute) {
        var act = acts.getOrDefault(Acts.FORM.nameOf(minute.act()), 0L);
        return minute.facts().stream()
                .mapToLong(fact -> facts.getOrDefault(Facts.FORM.nameOf(fact), 0L))
                .reduce(act, Math::min);
    }

    /// Acts that were never done, and facts that never happened.
    List<String> missing() {
        return Stream.of(acts, facts)
                .map(Map::entrySet)
                .flatMap(Collection::stream)
                .filter(one -> one.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> names(Family<?> family) {
        var names = new TreeSet<String>();
        family.members().forEach(member -> names.add(member.name()));
        return names;
    }
}
