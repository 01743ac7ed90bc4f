package plenum.congress.credentials;

import java.util.Optional;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.Difference;
import plenum.congress.mandates.HasMandates;
import plenum.congress.mandates.Mandate;

/// Of how many units with delegates the protocol of their election is there.
///
/// @param differing of those with a protocol, how many have other mandates than it says
public record Protocols(long with, long without, long differing) {
    public static final ObjectForm<Protocols> FORM = Form.of(
            Field.of("with", Protocols::with, Form.LONG),
            Field.of("without", Protocols::without, Form.LONG),
            Field.of("differing", Protocols::differing, Form.LONG),
            Protocols::new);

    /// As they are now; nothing before any was entered.
    static Optional<Protocols> of(HasMandates congress) {
        var mandates = congress.mandates();
        var entered = mandates.delegations().entered().keySet();
        var without = mandates.valid().stream()
                .map(Mandate::unit)
                .filter(unit -> !entered.contains(unit))
                .distinct()
                .count();
        var differing = entered.stream()
                .filter(unit -> !Difference.of(unit, mandates).isEmpty())
                .count();
        return entered.isEmpty() ? Optional.empty() : Optional.of(new Protocols(entered.size(), without, differing));
    }
}
