package plenum.congress.mandates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.mandates.MandateRefusal.HoldsAnother;
import plenum.congress.mandates.MandateRefusal.NoSuchHolder;
import plenum.congress.mandates.MandateRefusal.NoSuchUnit;
import plenum.congress.mandates.MandateRefusal.NoWeight;
import plenum.congress.mandates.MandateRefusal.NumberTaken;

/// Mandates are issued, all of them or none.
///
/// Refused, in this order, for the first mandate in the list: whose number was ever issued; whose holder is not
/// enrolled;
/// whose holder holds another; whose unit is not registered; which counts less than one vote.
public record IssueMandates(List<Mandate> mandates) implements MandateAct {
    public static final ObjectForm<IssueMandates> FORM =
            Form.of(Field.of("mandates", IssueMandates::mandates, Form.list(Mandate.FORM)), IssueMandates::new);

    @Override
    public Decision decide(HasMandates congress, Actor by, Instant at) {
        var before = congress.mandates();
        var after = before;
        for (var mandate : mandates) {
            var wrong = wrong(congress, after, mandate);
            if (wrong.isPresent()) {
                return Decision.refuse(wrong.get());
            }
            after = after.evolve(new MandatesIssued(List.of(mandate)));
        }
        return Decision.allow(new MandatesIssued(mandates));
    }

    private static Optional<MandateRefusal> wrong(HasMandates congress, Mandates sofar, Mandate mandate) {
        if (sofar.used().contains(mandate.number())) {
            return Optional.of(new NumberTaken(mandate.number()));
        }
        if (congress.bodies().person(mandate.holder()).isEmpty()) {
            return Optional.of(new NoSuchHolder(mandate.holder()));
        }
        var held = sofar.of(mandate.holder());
        if (held.isPresent()) {
            return Optional.of(new HoldsAnother(mandate.holder(), held.get().number()));
        }
        if (congress.bodies().unit(mandate.unit()).isEmpty()) {
            return Optional.of(new NoSuchUnit(mandate.unit()));
        }
        return mandate.weight() < 1 ? Optional.of(new NoWeight(mandate.number())) : Optional.empty();
    }
}
