package plenum.count.quotas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/// The seats that groups have at least and at most, as the statutes have them.
///
/// @param groups in the order of the statutes: where all cannot be kept, the earlier ones come first
/// @param shortage what happens if those who stand cannot meet them
public record Quotas(List<Group> groups, Shortage shortage) {
    /// No group has a claim.
    public static final Quotas NONE = new Quotas(List.of(), Shortage.REFUSE);

    public Quotas {
        groups = List.copyOf(groups);
    }

    /// What they demand of a count with so many candidates and seats. Where fewer stand than there are
    /// seats, all of them are to be elected, if the quotas allow it.
    ///
    /// @throws Unfulfillable if the minima of an attribute are more than the seats; or if those who
    ///     stand cannot meet the quotas and nothing is conceded
    public Demands demands(int candidates, int seats) {
        return demands(List.of(), IntStream.range(0, candidates).boxed().toList(), seats);
    }

    /// What they demand when some are elected already, and others stand for the seats that are left.
    ///
    /// @throws Unfulfillable as at the beginning
    public Demands demands(List<Integer> elected, List<Integer> standing, int seats) {
        refuseMinimaAbove(seats);
        var places = Math.min(elected.size() + standing.size(), seats);
        var choices = new Choices(groups, elected, standing, places);
        if (choices.any(choices.bounds())) {
            return new Demands(groups, places, List.of());
        }
        var why = choices.told(choices.conflict(choices::any));
        return switch (shortage) {
            case REFUSE -> throw new Unfulfillable("those who stand cannot meet the quotas: " + why);
            case VACANT -> new Vacancies(groups, elected, standing, seats).demands(why);
            case FILL -> new Filling(elected, standing, places).demands(groups, why);
        };
    }

    private void refuseMinimaAbove(int seats) {
        var minima = new LinkedHashMap<String, Integer>();
        groups.forEach(group -> minima.merge(group.attribute(), group.least(), Integer::sum));
        minima.forEach((attribute, least) -> {
            if (least > seats) {
                throw new Unfulfillable("the minima of " + attribute + " are " + least + " seats together, and there "
                        + (seats == 1 ? "is 1" : "are " + seats));
            }
        });
    }
}
