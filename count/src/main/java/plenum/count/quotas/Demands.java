package plenum.count.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the quotas demand of one count: there is a choice of those who stand that meets it.
///
/// @param groups with the seats they have in this count
/// @param seats to be filled
/// @param concessions what the statutes concede because too few stand, in words; most often nothing
public record Demands(List<Group> groups, int seats, List<String> concessions) {
    public Demands {
        groups = List.copyOf(groups);
        concessions = List.copyOf(concessions);
    }

    /// The demands in words, before them what is conceded.
    public List<String> inWords() {
        return Stream.concat(concessions.stream(), Bound.of(groups).stream().map(Bound::demand))
                .toList();
    }

    /// Who must not be excluded and who can no longer be elected.
    ///
    /// @param elected in any order
    /// @param continuing who are neither elected nor excluded, in the order of the ballot paper
    public Outlook outlook(List<Integer> elected, List<Integer> continuing) {
        if (groups.isEmpty()) {
            return new Outlook(Optional.empty(), List.of(), List.of());
        }
        var choices = new Choices(groups, elected, continuing, seats);
        if (!choices.any(choices.bounds())) {
            return new Outlook(Optional.of(choices.told(choices.conflict(choices::any))), List.of(), List.of());
        }
        return new Outlook(Optional.empty(), findings(choices, choices::without), findings(choices, choices::with));
    }

    private interface Possible {
        boolean test(List<Bound> demands, int kind);
    }

    /// Those for whom nothing is possible any more because of the quotas; not those for whom the number of
    /// seats alone is the reason.
    private static List<Finding> findings(Choices choices, Possible possible) {
        var findings = new ArrayList<Finding>();
        for (var kind = 0; kind < choices.kinds().size(); kind++) {
            var at = kind;
            Predicate<List<Bound>> some = demands -> possible.test(demands, at);
            if (!some.test(choices.bounds()) && some.test(List.of())) {
                var why = choices.told(choices.conflict(some));
                choices.kinds().get(kind).forEach(candidate -> findings.add(new Finding(candidate, why)));
            }
        }
        findings.sort((a, b) -> Integer.compare(a.candidate(), b.candidate()));
        return findings;
    }
}
