package plenum.count.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plenum.count.quotas.Demands;
import plenum.count.quotas.Finding;
import plenum.count.quotas.Group;
import plenum.count.quotas.Quotas;
import plenum.count.quotas.Shortage;

/// What quotas of persons leave open while an election in rounds is counted. Before each round it is asked anew
/// who stands: somebody may have withdrawn.
final class Claims {
    private final Quotas quotas;
    private final int seats;
    private Demands demands = new Demands(List.of(), 0, List.of());
    private List<String> told = List.of();

    Claims(Quotas quotas, int seats) {
        this.quotas = quotas;
        this.seats = seats;
    }

    /// Whether there are quotas.
    boolean exist() {
        return !quotas.groups().isEmpty();
    }

    List<Group> groups() {
        return quotas.groups();
    }

    /// Whether others have what groups leave.
    boolean fill() {
        return quotas.shortage() == Shortage.FILL;
    }

    /// A round is held in which these stand, or wait.
    ///
    /// @return what is conceded and has not been told yet
    /// @throws plenum.count.quotas.Unfulfillable if they cannot meet the quotas and nothing is conceded
    List<String> among(List<Integer> elected, List<Integer> standing) {
        demands = quotas.demands(elected, standing, seats);
        var news = demands.concessions().equals(told) ? List.<String>of() : demands.concessions();
        told = demands.concessions();
        return news;
    }

    /// The seats that are kept for persons who do not stand.
    int vacant() {
        return quotas.shortage() == Shortage.VACANT && !told.isEmpty() ? seats - demands.seats() : 0;
    }

    /// Those who can no longer be elected, and why.
    List<Finding> barred(List<Integer> elected, List<Integer> remaining) {
        return exist() ? demands.outlook(elected, remaining).doomed() : List.of();
    }

    /// Whether these can be elected besides, all of them.
    boolean allow(List<Integer> some, List<Integer> elected, List<Integer> remaining) {
        var all = Stream.concat(elected.stream(), some.stream()).toList();
        var others = new ArrayList<>(remaining);
        others.removeAll(some);
        return exist()
                ? all.size() <= demands.seats() && demands.outlook(all, others).feasible()
                : all.size() <= seats;
    }

    /// Whether the seats can be filled from these.
    boolean canDoWith(List<Integer> remaining, List<Integer> elected) {
        return !exist() || demands.outlook(elected, remaining).feasible();
    }
}
