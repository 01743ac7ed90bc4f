package plenum.congress.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.representation.RepresentationFact.SeatsApportioned;
import plenum.congress.representation.RepresentationRefusal.DrawnTwice;
import plenum.congress.representation.RepresentationRefusal.LotNeeded;
import plenum.congress.representation.RepresentationRefusal.NoRule;
import plenum.congress.representation.RepresentationRefusal.NoWayToFill;
import plenum.congress.representation.RepresentationRefusal.TooManyByOffice;

/// The seats fall to the units by the rule in force and the figures of a day. Mandates issued beyond them stay valid.
///
/// Refused, in this order: without a rule; if a unit was drawn twice; if the bounds leave no way to fill the house; as
/// long as claims are equal and no lot was drawn; if more would sit by office than the law allows.
///
/// @param lots the units in the order in which they were drawn, the first one wins
public record ApportionSeats(LocalDate day, List<UnitId> lots) implements RepresentationAct {
    public static final ObjectForm<ApportionSeats> FORM = Form.of(
            Field.of("day", ApportionSeats::day, Form.DAY),
            Field.of("lots", ApportionSeats::lots, Form.list(UnitId.FORM)),
            ApportionSeats::new);

    @Override
    public Decision decide(HasRepresentation congress, Actor by, Instant at) {
        var rule = congress.representation().rule();
        if (rule.isEmpty()) {
            return Decision.refuse(new NoRule());
        }
        var seen = new HashSet<UnitId>();
        var twice = lots.stream().filter(unit -> !seen.add(unit)).findFirst();
        if (twice.isPresent()) {
            return Decision.refuse(new DrawnTwice(twice.get()));
        }
        var reckoned = reckoned(rule.get(), congress);
        if (reckoned.isEmpty()) {
            return Decision.refuse(new NoWayToFill());
        }
        return decide(reckoned.get(), congress);
    }

    private Decision decide(Reckoning reckoned, HasRepresentation congress) {
        var tie = reckoned.open();
        if (tie.isPresent()) {
            return Decision.refuse(
                    new LotNeeded(reckoned.tied(tie.get()), tie.get().seats()));
        }
        var byOffice = reckoned.rule().exOfficio().map(ExOfficio::seats).orElse(0);
        if (byOffice > reckoned.allowedByOffice()) {
            return Decision.refuse(new TooManyByOffice(byOffice, reckoned.allowedByOffice()));
        }
        var plan = new SeatPlan(day, reckoned.rule(), reckoned.seats(), lots);
        return congress.representation().inForce().equals(Optional.of(plan))
                ? Decision.unchanged()
                : Decision.allow(new SeatsApportioned(day, reckoned.seats(), lots));
    }

    private Optional<Reckoning> reckoned(RepresentationRule rule, HasRepresentation congress) {
        try {
            return Optional.of(Reckoning.of(rule, Reckoning.counted(rule.senders(), congress.bodies(), day), lots));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
