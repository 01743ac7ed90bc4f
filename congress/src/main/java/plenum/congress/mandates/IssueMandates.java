package plenum.congress.mandates;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.mandates.MandateRefusal.HoldsAnother;
import plenum.congress.mandates.MandateRefusal.NoSeatLeft;
import plenum.congress.mandates.MandateRefusal.NoSuchHolder;
import plenum.congress.mandates.MandateRefusal.NoSuchUnit;
import plenum.congress.mandates.MandateRefusal.NoWeight;
import plenum.congress.mandates.MandateRefusal.NumberTaken;
import plenum.congress.representation.SeatPlan;

/// Mandates are issued, all of them or none.
///
/// Refused, in this order, for the first mandate in the list: whose number was ever issued; whose holder is not
/// enrolled; whose holder holds another; whose unit is not registered; which counts less than one vote; for
/// which its unit has no seat left.
public record IssueMandates(List<Mandate> mandates) implements MandateAct {
    public static final ObjectForm<IssueMandates> FORM =
            Form.of(Field.of("mandates", IssueMandates::mandates, Form.list(Mandate.FORM)), IssueMandates::new);

    @Override
    public Decision decide(HasMandates congress, Actor by, Instant at) {
        var before = congress.mandates();
        var after = before;
        var left = new SeatsLeft(congress);
        for (var mandate : mandates) {
            var wrong = wrong(congress, after, mandate).or(() -> left.wrong(mandate));
            if (wrong.isPresent()) {
                return Decision.refuse(wrong.get());
            }
            left.take(mandate);
            after = after.evolve(new MandatesIssued(List.of(mandate)), at);
        }
        return Decision.allow(new MandatesIssued(mandates));
    }

    private static Optional<MandateRefusal> wrong(HasMandates congress, Mandates sofar, Mandate mandate) {
        if (sofar.issued().containsKey(mandate.number())) {
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

    /// The seats that units have left, where seats are apportioned.
    private static final class SeatsLeft {
        private record Bench(UnitId unit, Voice voice) {}

        private final Optional<SeatPlan> plan;
        private final Map<Bench, Integer> taken = new HashMap<>();

        SeatsLeft(HasMandates congress) {
            this.plan = congress.representation().inForce();
            if (plan.isPresent()) {
                congress.mandates().valid().forEach(this::take);
            }
        }

        Optional<MandateRefusal> wrong(Mandate mandate) {
            var seats = plan.map(apportioned -> apportioned
                    .of(mandate.unit())
                    .map(of -> mandate.decisive() ? of.decisive() : of.consultative())
                    .orElse(0));
            return seats.filter(has -> taken.getOrDefault(bench(mandate), 0) >= has)
                    .map(has -> new NoSeatLeft(mandate.unit(), has));
        }

        void take(Mandate mandate) {
            taken.merge(bench(mandate), 1, Integer::sum);
        }

        private static Bench bench(Mandate mandate) {
            return new Bench(mandate.unit(), mandate.voice());
        }
    }
}
