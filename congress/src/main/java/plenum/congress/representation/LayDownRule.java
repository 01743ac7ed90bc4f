package plenum.congress.representation;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.representation.RepresentationFact.RuleLaidDown;
import plenum.congress.representation.RepresentationRefusal.BoundsContradict;
import plenum.congress.representation.RepresentationRefusal.NoShare;
import plenum.congress.representation.RepresentationRefusal.NoSuchMethod;
import plenum.congress.representation.RepresentationRefusal.NoSuchUnit;
import plenum.congress.representation.RepresentationRefusal.NobodyToCount;
import plenum.count.apportion.Methods;

/// The rule of representation is laid down. Seats that are apportioned stay until they are apportioned anew.
///
/// Refused, in this order: for decisive, then for consultative seats: if a seat would stand for nobody or the
/// house have no seats; for a method that nobody knows; if the bounds contradict each other. Then, for those
/// who sit by office: if their part is no part of a whole; if their unit is not registered.
public record LayDownRule(RepresentationRule rule) implements RepresentationAct {
    public static final ObjectForm<LayDownRule> FORM =
            Form.of(Field.of("rule", LayDownRule::rule, RepresentationRule.FORM), LayDownRule::new);

    @Override
    public Decision decide(HasRepresentation congress, Actor by, Instant at) {
        var wrong = Stream.concat(Stream.of(rule.decisive()), rule.consultative().stream())
                .flatMap(voice -> wrong(voice).stream())
                .findFirst()
                .or(() -> rule.exOfficio().flatMap(byOffice -> wrong(byOffice, congress)));
        if (wrong.isPresent()) {
            return Decision.refuse(wrong.get());
        }
        return congress.representation().rule().equals(Optional.of(rule))
                ? Decision.unchanged()
                : Decision.allow(new RuleLaidDown(rule));
    }

    private static Optional<RepresentationRefusal> wrong(VoiceRule voice) {
        var nobody = switch (voice.key()) {
            case Key.OnePer(var members, var _) -> members < 1;
            case Key.House(var seats, var _) -> seats < 1 || seats > 1_000_000;
        };
        if (nobody) {
            return Optional.of(new NobodyToCount());
        }
        if (voice.key() instanceof Key.House(var _, var method)
                && Methods.named(method).isEmpty()) {
            return Optional.of(new NoSuchMethod(method));
        }
        return voice.bounds().contradict() ? Optional.of(new BoundsContradict()) : Optional.empty();
    }

    private static Optional<RepresentationRefusal> wrong(ExOfficio byOffice, HasRepresentation congress) {
        if (byOffice.isNoShare()) {
            return Optional.of(new NoShare());
        }
        return congress.bodies().unit(byOffice.unit()).isEmpty()
                ? Optional.of(new NoSuchUnit(byOffice.unit()))
                : Optional.empty();
    }
}
