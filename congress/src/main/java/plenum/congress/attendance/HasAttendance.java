package plenum.congress.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.mandates.HasMandates;
import plenum.congress.mandates.Mandate;
import plenum.congress.orders.QuorumMeasure;
import plenum.congress.orders.QuorumRule;

/// A congress of which it is known who is in the hall.
public interface HasAttendance extends HasMandates {
    Attendance attendance();

    /// How conditions of a quorum stand, in their order.
    default List<Quorum> quorum(List<QuorumRule> rules) {
        var all = mandates().decisive();
        var here = all.stream()
                .filter(mandate -> attendance().present(mandate.holder()))
                .toList();
        var proxies = representatives();
        var represented = all.stream()
                .filter(mandate -> voter(mandate, proxies).isPresent())
                .toList();
        return rules.stream()
                .map(rule -> quorum(rule, rule.represented() ? represented : here, all))
                .toList();
    }

    private static Quorum quorum(QuorumRule rule, List<Mandate> there, List<Mandate> all) {
        var base = measured(all, rule.of());
        return new Quorum(measured(there, rule.of()), rule.required(base), base, rule.of(), rule.represented());
    }

    private static long measured(List<Mandate> mandates, QuorumMeasure of) {
        return switch (of) {
            case HEADS -> mandates.size();
            case VOTES -> Mandate.votes(mandates);
            case UNITS -> mandates.stream().map(Mandate::unit).distinct().count();
        };
    }

    /// Who is in the hall for which absent delegate.
    ///
    /// Nobody votes for more absent delegates than the orders in force allow, whatever they allowed when the
    /// proxies were given: those given first count, and the others are absent like anybody without a proxy.
    default Map<MandateNumber, PersonId> representatives() {
        var allowed = orders().voting().proxiesPerHolder();
        var represented = new HashMap<MandateNumber, PersonId>();
        var taken = new HashMap<PersonId, Integer>();
        for (var proxy : mandates().proxiesInOrder()) {
            if (absent(proxy.principal())
                    && attendance().present(proxy.holder())
                    && taken.merge(proxy.holder(), 1, Integer::sum) <= allowed) {
                represented.put(proxy.principal(), proxy.holder());
            }
        }
        return represented;
    }

    /// Who would cast the vote of a mandate now: its holder or a proxy, whoever is in the hall.
    ///
    /// @param representatives as they are now
    default Optional<PersonId> voter(Mandate mandate, Map<MandateNumber, PersonId> representatives) {
        return attendance().present(mandate.holder())
                ? Optional.of(mandate.holder())
                : Optional.ofNullable(representatives.get(mandate.number()));
    }

    private boolean absent(MandateNumber mandate) {
        return mandates()
                .mandate(mandate)
                .map(valid -> !attendance().present(valid.holder()))
                .orElse(false);
    }
}
